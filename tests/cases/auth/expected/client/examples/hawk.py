"""Hawk"""

from auth import Auth

# auth_key comes from the environment variable AUTH_AUTH_KEY.
with Auth() as client:
    result = client.hawk()
    print(result)
