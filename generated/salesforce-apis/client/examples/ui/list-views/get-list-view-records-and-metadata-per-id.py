"""UI/List Views/Get List View Records and Metadata per Id"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.ui.list_views.get_list_view_records_and_metadata_per_id(
        list_view_id="your-list-view-id",
    )
    print(result)
