"""JWT"""

from auth import Auth

# secret comes from the environment variable AUTH_SECRET.
with Auth() as client:
    result = client.jwt()
    print(result)
