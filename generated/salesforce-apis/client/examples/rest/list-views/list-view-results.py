"""REST/List Views/List View Results"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.rest.list_views.list_view_results(
        sobject_api_name="your-sobject-api-name",
        list_view_id="your-list-view-id",
    )
    print(result)
