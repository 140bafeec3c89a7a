"""Digest"""

from auth import Auth

# password_2 comes from the environment variable AUTH_PASSWORD_2.
with Auth() as client:
    result = client.digest()
    print(result)
