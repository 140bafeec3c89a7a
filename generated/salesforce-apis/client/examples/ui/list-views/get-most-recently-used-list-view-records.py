"""UI/List Views/Get Most Recently Used List View Records"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.ui.list_views.get_most_recently_used_list_view_records(
        sobject_api_name="your-sobject-api-name",
    )
    print(result)
