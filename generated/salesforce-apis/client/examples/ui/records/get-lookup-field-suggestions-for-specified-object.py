"""UI/Records/Get Lookup Field Suggestions for a Specified Object"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.ui.records.get_lookup_field_suggestions_for_specified_object(
        sobject_api_name="your-sobject-api-name",
        field_api_name="your-field-api-name",
        target_api_name="your-target-api-name",
    )
    print(result)
