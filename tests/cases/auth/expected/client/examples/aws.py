"""AWS"""

from auth import Auth

# secret_key comes from the environment variable AUTH_SECRET_KEY.
with Auth(base_url="https://api.example.com", session="{{session}}") as client:
    result = client.aws()
    print(result)
