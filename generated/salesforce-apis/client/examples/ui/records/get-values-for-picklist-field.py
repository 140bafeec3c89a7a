"""UI/Records/Get Values for a Picklist Field"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.ui.records.get_values_for_picklist_field(
        sobject_api_name="Account",
        record_type_id="012000000000000AAA",
        field_api_name="Industry",
    )
    print(result)
