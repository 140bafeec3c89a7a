"""Digest"""

from auth import Auth

# password_2 comes from the environment variable AUTH_PASSWORD_2.
with Auth(base_url="https://api.example.com") as client:
    result = client.digest()
    print(result)
