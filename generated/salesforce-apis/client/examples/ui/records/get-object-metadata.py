"""UI/Records/Get Object Metadata"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.ui.records.get_object_metadata(
        sobject_api_name="your-sobject-api-name",
    )
    print(result)
