"""Digest"""

from auth import Auth

# basic_password comes from the environment variable AUTH_BASIC_PASSWORD.
with Auth() as client:
    result = client.digest()
    print(result)
