"""UI/Actions/Get Lookup Field Actions"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.ui.actions.get_lookup_field_actions(
        sobject_api_names="your-sobject-api-names",
    )
    print(result)
