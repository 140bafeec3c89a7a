"""REST/SObject/SObject Rows by External ID"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.rest.sobject.sobject_rows_by_external_id(
        sobject_api_name="your-sobject-api-name",
        field_name="your-field-name",
        field_value="your-field-value",
    )
    print(result)
