"""Async Query/Create Async Query"""

from salesforce_apis import SalesforceApis

with SalesforceApis(
    endpoint="{{_endpoint}}",
    url="https://login.salesforce.com",
    site="{{site}}",
    client_id="3MVG98_Psg5cppyYCmk1gZNC25o00SXpgpodlS29IZ6pXiHkt3xuPa5qIjBTtEgdsiMuIWVN_8F0jnwEtbDh4",
    version="53.0",
) as client:
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
