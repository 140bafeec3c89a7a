import sys

import chilkat

# This example assumes the Chilkat API to have been previously unlocked.
# See Global Unlock Sample for sample code.

http = chilkat.CkHttp()

# Use this online tool to generate code from sample JSON: Generate Code to Create JSON

# The following JSON is sent in the request body.

# {
#   "operation": "insert",
#   "object": "Account",
#   "contentType": "CSV"
# }

json = chilkat.CkJsonObject()
json.UpdateString("operation", "insert")
json.UpdateString("object", "Account")
json.UpdateString("contentType", "CSV")

http.SetRequestHeader("Content-Type", "application/json")
http.SetRequestHeader("X-SFDC-Session", "{{_accessToken}}")
http.SetRequestHeader("charset", "UTF-8")

# resp is a CkHttpResponse
resp = http.PostJson3(
    "https://domain.com/services/async/53.0/job", "application/json", json
)
if http.get_LastMethodSuccess() == False:
    print(http.lastErrorText())
    sys.exit()

respStatusCode = resp.get_StatusCode()
print("Response Status Code = " + str(respStatusCode))
print(resp.bodyStr())

# Sets {{_jobId}} from the response: id.
