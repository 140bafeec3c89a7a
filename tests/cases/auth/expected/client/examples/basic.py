"""Basic"""

from auth import Auth

# password_2 comes from the environment variable AUTH_PASSWORD_2.
with Auth(user="your-user") as client:
    result = client.basic()
    print(result)
