"""ASAP"""

from auth import Auth

# private_key comes from the environment variable AUTH_PRIVATE_KEY.
with Auth() as client:
    result = client.asap()
    print(result)
