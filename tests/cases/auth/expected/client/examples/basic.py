"""Basic"""

from auth import Auth

# basic_password comes from the environment variable AUTH_BASIC_PASSWORD.
with Auth(user="your-user") as client:
    result = client.basic()
    print(result)
