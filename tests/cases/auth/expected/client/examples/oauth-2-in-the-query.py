"""OAuth 2 in the query"""

from auth import Auth

# token comes from the environment variable AUTH_TOKEN.
with Auth(base_url="https://api.example.com") as client:
    result = client.oauth_2_in_the_query()
    print(result)
