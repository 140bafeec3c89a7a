"""OAuth 2"""

from auth import Auth

# token comes from the environment variable AUTH_TOKEN.
with Auth() as client:
    result = client.oauth_2()
    print(result)
