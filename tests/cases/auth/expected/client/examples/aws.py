"""AWS"""

from auth import Auth

# secret_key comes from the environment variable AUTH_SECRET_KEY.
with Auth(session="your-session") as client:
    result = client.aws()
    print(result)
