"""Hawk"""

from auth import Auth

# auth_key comes from the environment variable AUTH_AUTH_KEY.
with Auth(base_url="https://api.example.com") as client:
    result = client.hawk()
    print(result)
