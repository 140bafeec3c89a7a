"""REST/SObject/SObject Rich Text Image Retrieve"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.rest.sobject.sobject_rich_text_image_retrieve(
        sobject_api_name="your-sobject-api-name",
        record_id="your-record-id",
        field_name="your-field-name",
        content_reference_id="your-content-reference-id",
    )
    print(result)
