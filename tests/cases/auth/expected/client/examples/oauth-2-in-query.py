"""OAuth 2 in the query"""

from auth import Auth

# token comes from the environment variable AUTH_TOKEN.
with Auth() as client:
    result = client.oauth_2_in_query()
    print(result)
