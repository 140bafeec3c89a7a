"""UI/Actions/Get Related List Actions"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.ui.actions.get_related_list_actions(
        record_ids="your-record-ids",
        related_list_ids="your-related-list-ids",
    )
    print(result)
