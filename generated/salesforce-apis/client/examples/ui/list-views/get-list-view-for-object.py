"""UI/List Views/Get List View for an Object"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.ui.list_views.get_list_view_for_object(
        sobject_api_name="your-sobject-api-name",
    )
    print(result)
