"""UI/Actions/Get Related List Record Actions"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.ui.actions.get_related_list_record_actions(
        record_id="your-record-id",
        related_list_record_ids="your-related-list-record-ids",
    )
    print(result)
