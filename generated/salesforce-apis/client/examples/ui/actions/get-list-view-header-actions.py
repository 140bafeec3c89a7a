"""UI/Actions/Get List View Header Actions"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.ui.actions.get_list_view_header_actions(
        list_view_ids="your-list-view-ids",
    )
    print(result)
