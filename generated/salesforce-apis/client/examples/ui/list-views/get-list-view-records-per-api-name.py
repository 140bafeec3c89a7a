"""UI/List Views/Get List View Records per API Name"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.ui.list_views.get_list_view_records_per_api_name(
        sobject_api_name="your-sobject-api-name",
        list_view_api_name="your-list-view-api-name",
    )
    print(result)
