"""UI/Records/Get Default Values to Clone a Record"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.ui.records.get_default_values_to_clone_record(
        record_id="your-record-id",
    )
    print(result)
