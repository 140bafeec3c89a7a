"""Key in the query"""

from auth import Auth

# api_key comes from the environment variable AUTH_API_KEY.
with Auth() as client:
    result = client.key_in_query(key="old", a=1)
    print(result)
