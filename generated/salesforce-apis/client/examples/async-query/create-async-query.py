"""Async Query/Create Async Query"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.async_query.create_async_query(
        body={
            "query": "SELECT fields FROM bigObject",
            "operation": "<insert update upsert>",
            "targetObject": "<custom object>",
            "targetFieldMap": {
                "firstField__c": "firstFieldTarget__c",
                "secondField__c": "secondFieldTarget__c",
            },
            "targetValueMap": {
                "$JOB_ID": "BackgroundOperationLookup__c",
                "Copy fields from source to target": "BackgroundOperationDescription__c",
            },
            "targetExternalIdField": "<external id field used in upsert>",
        },
    )
    print(result)
