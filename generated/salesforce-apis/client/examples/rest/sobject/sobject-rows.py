"""REST/SObject/SObject Rows"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.rest.sobject.sobject_rows(
        sobject_api_name="your-sobject-api-name",
        record_id="your-record-id",
    )
    print(result)
