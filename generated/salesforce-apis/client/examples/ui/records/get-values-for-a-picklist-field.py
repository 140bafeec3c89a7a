"""UI/Records/Get Values for a Picklist Field"""

from salesforce_apis import SalesforceApis

with SalesforceApis(
    endpoint="{{_endpoint}}",
    url="https://login.salesforce.com",
    site="{{site}}",
    client_id="3MVG98_Psg5cppyYCmk1gZNC25o00SXpgpodlS29IZ6pXiHkt3xuPa5qIjBTtEgdsiMuIWVN_8F0jnwEtbDh4",
    version="53.0",
) as client:
    result = client.ui.records.get_values_for_a_picklist_field(
        sobject_api_name="Account",
        record_type_id="012000000000000AAA",
        field_api_name="Industry",
    )
    print(result)
