"""EdgeGrid"""

from auth import Auth

# access_token comes from the environment variable AUTH_ACCESS_TOKEN.
# client_token comes from the environment variable AUTH_CLIENT_TOKEN.
# client_secret comes from the environment variable AUTH_CLIENT_SECRET.
with Auth() as client:
    result = client.edge_grid()
    print(result)
