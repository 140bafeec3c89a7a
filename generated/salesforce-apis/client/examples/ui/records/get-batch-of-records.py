"""UI/Records/Get a Batch of Records"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.ui.records.get_batch_of_records(record_ids="your-record-ids")
    print(result)
