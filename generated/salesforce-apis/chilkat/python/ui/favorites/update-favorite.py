import sys

import chilkat

# This example assumes the Chilkat API to have been previously unlocked.
# See Global Unlock Sample for sample code.

http = chilkat.CkHttp()

# Use this online tool to generate code from sample JSON: Generate Code to Create JSON

# The following JSON is sent in the request body.

# {
#   "name": "Red Accounts",
#   "sortOrder": 1
# }

json = chilkat.CkJsonObject()
json.UpdateString("name", "Red Accounts")
json.UpdateInt("sortOrder", 1)

sbRequestBody = chilkat.CkStringBuilder()
json.EmitSb(sbRequestBody)

# resp is a CkHttpResponse
resp = http.PTextSb(
    "PATCH",
    "https://domain.com/services/data/v53.0/ui-api/favorites/:FAVORITE_ID",
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
