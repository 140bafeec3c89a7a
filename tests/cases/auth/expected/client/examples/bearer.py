"""Bearer"""

from auth import Auth

# token_2 comes from the environment variable AUTH_TOKEN_2.
with Auth() as client:
    result = client.bearer()
    print(result)
