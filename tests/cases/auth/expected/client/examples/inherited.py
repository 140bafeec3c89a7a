"""Inherited"""

from auth import Auth

# api_key_2 comes from the environment variable AUTH_API_KEY_2.
with Auth() as client:
    result = client.inherited()
    print(result)
