"""REST/SObject/SObject Blob Retrieve"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.rest.sobject.sobject_blob_retrieve(
        sobject_api_name="your-sobject-api-name",
        record_id="your-record-id",
        blob_field="your-blob-field",
    )
    print(result)
