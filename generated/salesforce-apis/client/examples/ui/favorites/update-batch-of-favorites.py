"""UI/Favorites/Update a Batch of Favorites"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.ui.favorites.update_batch_of_favorites(
        body={"favorites": [{"id": "0MVR00000004DhnOAE", "name": "Q4 Perf"}]},
    )
    print(result)
