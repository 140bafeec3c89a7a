import sys

import chilkat

# This example assumes the Chilkat API to have been previously unlocked.
# See Global Unlock Sample for sample code.

http = chilkat.CkHttp()

# Use this online tool to generate code from sample JSON: Generate Code to Create JSON

# The following JSON is sent in the request body.

# {
#   "graphs": [
#     {
#       "graphId": "graph1",
#       "compositeRequest": [
#         {
#           "method": "POST",
#           "url": "/services/data/v53.0/sobjects/Account/",
#           "referenceId": "newAccount",
#           "body": {
#             "Name": "ACME Inc.",
#             "Custom__c": "Hello world"
#           }
#         },
#         {
#           "method": "GET",
#           "url": "/services/data/v53.0/sobjects/Account/@{newAccount.id}",
#           "referenceId": "newAccountInfo"
#         }
#       ]
#     }
#   ]
# }

json = chilkat.CkJsonObject()
json.UpdateString("graphs[0].graphId", "graph1")
json.UpdateString("graphs[0].compositeRequest[0].method", "POST")
json.UpdateString(
    "graphs[0].compositeRequest[0].url", "/services/data/v53.0/sobjects/Account/"
)
json.UpdateString("graphs[0].compositeRequest[0].referenceId", "newAccount")
json.UpdateString("graphs[0].compositeRequest[0].body.Name", "ACME Inc.")
json.UpdateString("graphs[0].compositeRequest[0].body.Custom__c", "Hello world")
json.UpdateString("graphs[0].compositeRequest[1].method", "GET")
json.UpdateString(
    "graphs[0].compositeRequest[1].url",
    "/services/data/v53.0/sobjects/Account/@{newAccount.id}",
)
json.UpdateString("graphs[0].compositeRequest[1].referenceId", "newAccountInfo")

http.SetRequestHeader("Content-Type", "application/json")

# resp is a CkHttpResponse
resp = http.PostJson3(
    "https://domain.com/services/data/v53.0/composite/graph", "application/json", json
)
if http.get_LastMethodSuccess() == False:
    print(http.lastErrorText())
    sys.exit()

sbResponseBody = chilkat.CkStringBuilder()
resp.GetBodySb(sbResponseBody)

jResp = chilkat.CkJsonObject()
jResp.LoadSb(sbResponseBody)
jResp.put_EmitCompact(False)

print("Response Body:")
print(jResp.emit())

respStatusCode = resp.get_StatusCode()
print("Response Status Code = " + str(respStatusCode))
if respStatusCode >= 400:
    print("Response Header:")
    print(resp.header())
    print("Failed.")

    sys.exit()

# Sample JSON response:
# (Sample code for parsing the JSON response is shown below)

# {
#   "graphs": [
#     {
#       "graphId": "graph1",
#       "graphResponse": {
#         "compositeResponse": [
#           {
#             "body": {
#               "id": "0014H00002x6HUhQAM",
#               "success": true,
#               "errors": [
#               ]
#             },
#             "httpHeaders": {
#               "Location": "/services/data/v50.0/sobjects/Account/0014H00002x6HUhQAM"
#             },
#             "httpStatusCode": 201,
#             "referenceId": "newAccount"
#           },
#           {
#             "body": {
#               "id": "0034H00002JsInQQAV",
#               "success": true,
#               "errors": [
#               ]
#             },
#             "httpHeaders": {
#               "Location": "/services/data/v50.0/sobjects/Contact/0034H00002JsInQQAV"
#             },
#             "httpStatusCode": 201,
#             "referenceId": "newContact"
#           }
#         ]
#       },
#       "isSuccessful": true
#     }
#   ]
# }

# Sample code for parsing the JSON response...
# Use this online tool to generate parsing code from sample JSON: Generate JSON Parsing Code

i = 0
count_i = jResp.SizeOfArray("graphs")
while i < count_i:
    jResp.put_I(i)
    graphId = jResp.stringOf("graphs[i].graphId")
    isSuccessful = jResp.BoolOf("graphs[i].isSuccessful")
    j = 0
    count_j = jResp.SizeOfArray("graphs[i].graphResponse.compositeResponse")
    while j < count_j:
        jResp.put_J(j)
        Id = jResp.stringOf("graphs[i].graphResponse.compositeResponse[j].body.id")
        Success = jResp.BoolOf(
            "graphs[i].graphResponse.compositeResponse[j].body.success"
        )
        Location = jResp.stringOf(
            "graphs[i].graphResponse.compositeResponse[j].httpHeaders.Location"
        )
        httpStatusCode = jResp.IntOf(
            "graphs[i].graphResponse.compositeResponse[j].httpStatusCode"
        )
        referenceId = jResp.stringOf(
            "graphs[i].graphResponse.compositeResponse[j].referenceId"
        )
        k = 0
        count_k = jResp.SizeOfArray(
            "graphs[i].graphResponse.compositeResponse[j].body.errors"
        )
        while k < count_k:
            jResp.put_K(k)
            k = k + 1

        j = j + 1

    i = i + 1
