"""UI/Records/Get Child Records"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.ui.records.get_child_records(
        record_id="your-record-id",
        relationship_name="your-relationship-name",
    )
    print(result)
