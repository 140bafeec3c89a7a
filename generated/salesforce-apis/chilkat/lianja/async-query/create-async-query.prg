// This example assumes the Chilkat API to have been previously unlocked.
// See Global Unlock Sample for sample code.

loHttp = createobject("CkHttp")

// Use this online tool to generate code from sample JSON: Generate Code to Create JSON

// The following JSON is sent in the request body.

// {
//   "query": "SELECT fields FROM bigObject",
//   "operation": "<insert update upsert>",
//   "targetObject": "<custom object>",
//   "targetFieldMap": {
//     "firstField__c": "firstFieldTarget__c",
//     "secondField__c": "secondFieldTarget__c"
//   },
//   "targetValueMap": {
//     "$JOB_ID": "BackgroundOperationLookup__c",
//     "Copy fields from source to target": "BackgroundOperationDescription__c"
//   },
//   "targetExternalIdField": "<external id field used in upsert>"
// }

loJson = createobject("CkJsonObject")
loJson.UpdateString("query","SELECT fields FROM bigObject")
loJson.UpdateString("operation","<insert update upsert>")
loJson.UpdateString("targetObject","<custom object>")
loJson.UpdateString("targetFieldMap.firstField__c","firstFieldTarget__c")
loJson.UpdateString("targetFieldMap.secondField__c","secondFieldTarget__c")
loJson.UpdateString("targetValueMap.$JOB_ID","BackgroundOperationLookup__c")
loJson.UpdateString("targetValueMap.Copy fields from source to target","BackgroundOperationDescription__c")
loJson.UpdateString("targetExternalIdField","<external id field used in upsert>")

loHttp.SetRequestHeader("Content-Type","application/json")

loResp = loHttp.PostJson3("https://domain.com/services/data/v53.0/async-queries","application/json",loJson)
if (loHttp.LastMethodSuccess = .F.) then
    ? loHttp.LastErrorText
    release loHttp
    release loJson
    return
endif

lnRespStatusCode = loResp.StatusCode
? "Response Status Code = " + str(lnRespStatusCode)
? loResp.BodyStr
release loResp

// Sets {{_jobId}} from the response: id.



release loHttp
release loJson
