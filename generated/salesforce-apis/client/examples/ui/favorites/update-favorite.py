"""UI/Favorites/Update a Favorite"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.ui.favorites.update_favorite(
        favorite_id="your-favorite-id",
        body={"name": "Red Accounts", "sortOrder": 1},
    )
    print(result)
