"""UI/Favorites/Update Usage of a Favorite"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.ui.favorites.update_usage_of_favorite(
        favorite_id="your-favorite-id",
    )
    print(result)
