"""UI/Records/Get Values for All Picklist Fields of a Record Type"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.ui.records.get_values_for_all_picklist_fields_of_record_type(
        sobject_api_name="your-sobject-api-name",
        record_type_id="your-record-type-id",
    )
    print(result)
