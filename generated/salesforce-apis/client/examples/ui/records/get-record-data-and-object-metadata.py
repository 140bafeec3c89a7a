"""UI/Records/Get Record Data and Object Metadata"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.ui.records.get_record_data_and_object_metadata(
        record_ids="your-record-ids",
    )
    print(result)
