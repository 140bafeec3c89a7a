import sys

import chilkat

# This example assumes the Chilkat API to have been previously unlocked.
# See Global Unlock Sample for sample code.

http = chilkat.CkHttp()

# Use this online tool to generate code from sample JSON: Generate Code to Create JSON

# The following JSON is sent in the request body.

# {
#   "query": "SELECT fields FROM bigObject",
#   "operation": "<insert update upsert>",
#   "targetObject": "<custom object>",
#   "targetFieldMap": {
#     "firstField__c": "firstFieldTarget__c",
#     "secondField__c": "secondFieldTarget__c"
#   },
#   "targetValueMap": {
#     "$JOB_ID": "BackgroundOperationLookup__c",
#     "Copy fields from source to target": "BackgroundOperationDescription__c"
#   },
#   "targetExternalIdField": "<external id field used in upsert>"
# }

json = chilkat.CkJsonObject()
json.UpdateString("query", "SELECT fields FROM bigObject")
json.UpdateString("operation", "<insert update upsert>")
json.UpdateString("targetObject", "<custom object>")
json.UpdateString("targetFieldMap.firstField__c", "firstFieldTarget__c")
json.UpdateString("targetFieldMap.secondField__c", "secondFieldTarget__c")
json.UpdateString("targetValueMap.$JOB_ID", "BackgroundOperationLookup__c")
json.UpdateString(
    "targetValueMap.Copy fields from source to target",
    "BackgroundOperationDescription__c",
)
json.UpdateString("targetExternalIdField", "<external id field used in upsert>")

http.SetRequestHeader("Content-Type", "application/json")

# resp is a CkHttpResponse
resp = http.PostJson3(
    "https://domain.com/services/data/v53.0/async-queries", "application/json", json
)
if http.get_LastMethodSuccess() == False:
    print(http.lastErrorText())
    sys.exit()

respStatusCode = resp.get_StatusCode()
print("Response Status Code = " + str(respStatusCode))
print(resp.bodyStr())

# Sets {{_jobId}} from the response: id.
