"""Basic"""

from auth import Auth

# password_2 comes from the environment variable AUTH_PASSWORD_2.
with Auth(base_url="https://api.example.com", user="{{user}}") as client:
    result = client.basic()
    print(result)
