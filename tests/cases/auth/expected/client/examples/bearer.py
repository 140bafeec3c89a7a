"""Bearer"""

from auth import Auth

# bearer_token comes from the environment variable AUTH_BEARER_TOKEN.
with Auth() as client:
    result = client.bearer()
    print(result)
