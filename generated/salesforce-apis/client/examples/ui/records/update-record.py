"""UI/Records/Update a Record"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.ui.records.update_record(
        record_id="your-record-id",
        body={
            "allowSaveOnDuplicate": False,
            "apiName": "Object",
            "fields": {"FieldAPIName": "FieldValue"},
        },
    )
    print(result)
