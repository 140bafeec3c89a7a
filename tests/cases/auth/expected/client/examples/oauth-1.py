"""OAuth 1"""

from auth import Auth

# consumer_secret comes from the environment variable AUTH_CONSUMER_SECRET.
# token_2 comes from the environment variable AUTH_TOKEN_2.
# token_secret comes from the environment variable AUTH_TOKEN_SECRET.
with Auth() as client:
    result = client.oauth_1()
    print(result)
