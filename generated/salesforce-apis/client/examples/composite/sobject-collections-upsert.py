"""Composite/SObject Collections Upsert"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.composite.sobject_collections_upsert(
        sobject_api_name="your-sobject-api-name",
        field_name="your-field-name",
        body={"allOrNone": "Boolean", "records": "SObject[]"},
    )
    print(result)
