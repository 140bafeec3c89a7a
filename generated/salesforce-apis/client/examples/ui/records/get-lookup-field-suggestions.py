"""UI/Records/Get Lookup Field Suggestions"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.ui.records.get_lookup_field_suggestions(
        sobject_api_name="your-sobject-api-name",
        field_api_name="your-field-api-name",
    )
    print(result)
