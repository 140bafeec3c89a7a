"""JWT"""

from auth import Auth

# secret comes from the environment variable AUTH_SECRET.
with Auth(base_url="https://api.example.com") as client:
    result = client.jwt()
    print(result)
