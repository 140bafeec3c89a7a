"""REST/SObject/Describe SObject Layouts Per Record Type"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.rest.sobject.describe_sobject_layouts_per_record_type(
        sobject_api_name="your-sobject-api-name",
        record_type_id="your-record-type-id",
    )
    print(result)
