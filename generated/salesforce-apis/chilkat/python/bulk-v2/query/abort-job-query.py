import sys

import chilkat

# This example assumes the Chilkat API to have been previously unlocked.
# See Global Unlock Sample for sample code.

http = chilkat.CkHttp()

# Use this online tool to generate code from sample JSON: Generate Code to Create JSON

# The following JSON is sent in the request body.

# {
#   "state": "Aborted"
# }

json = chilkat.CkJsonObject()
json.UpdateString("state", "Aborted")

http.SetRequestHeader("Content-Type", "application/json")

sbRequestBody = chilkat.CkStringBuilder()
json.EmitSb(sbRequestBody)

# resp is a CkHttpResponse
resp = http.PTextSb(
    "PATCH",
    "https://domain.com/services/data/v53.0/jobs/query/{{_jobId}}",
    sbRequestBody,
    "utf-8",
    "application/json",
    False,
    False,
)
if http.get_LastMethodSuccess() == False:
    print(http.lastErrorText())
    sys.exit()

respStatusCode = resp.get_StatusCode()
print("Response Status Code = " + str(respStatusCode))
print(resp.bodyStr())
