"""UI/Favorites/Create a Favorite"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.ui.favorites.create_favorite(
        body={
            "name": "Favorite Name",
            "sortOrder": "integer",
            "target": "API Name or ID",
            "targetType": "ListView | ObjectHome | Record | Tab",
        },
    )
    print(result)
