"""Bearer over a header of its own"""

from auth import Auth

# token comes from the environment variable AUTH_TOKEN.
with Auth() as client:
    result = client.bearer_over_header_of_its_own()
    print(result)
