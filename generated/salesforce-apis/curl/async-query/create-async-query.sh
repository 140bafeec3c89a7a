#!/bin/sh
# Salesforce APIs: Async Query/Create Async Query
# Sets {{_jobId}} from the response: id.
curl --location \
  -H 'Content-Type: application/json' \
  --data-raw '{
    "query": "SELECT fields FROM bigObject",
    "operation": "<insert update upsert>",
    "targetObject": "<custom object>",
    "targetFieldMap": {
        "firstField__c": "firstFieldTarget__c",
        "secondField__c": "secondFieldTarget__c"
    },
    "targetValueMap": {
        "$JOB_ID": "BackgroundOperationLookup__c",
        "Copy fields from source to target": "BackgroundOperationDescription__c"
    },
    "targetExternalIdField":"<external id field used in upsert>"
}' \
  'https://domain.com/services/data/v53.0/async-queries'
