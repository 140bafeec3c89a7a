"""OAuth 1"""

from auth import Auth

# consumer_secret comes from the environment variable AUTH_CONSUMER_SECRET.
# bearer_token comes from the environment variable AUTH_BEARER_TOKEN.
# token_secret comes from the environment variable AUTH_TOKEN_SECRET.
with Auth() as client:
    result = client.oauth_1()
    print(result)
