"""REST/List Views/Recently Viewed Items"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.rest.list_views.recently_viewed_items(
        sobject_api_name="your-sobject-api-name",
    )
    print(result)
