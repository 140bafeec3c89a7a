"""UI/Records/Get a Directory of Supported Objects"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.ui.records.get_directory_of_supported_objects()
    print(result)
