"""UI/Records/Get a Record"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.ui.records.get_record(record_id="your-record-id")
    print(result)
