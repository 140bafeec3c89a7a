import sys

import chilkat

# This example assumes the Chilkat API to have been previously unlocked.
# See Global Unlock Sample for sample code.

http = chilkat.CkHttp()

# Use this online tool to generate code from sample JSON: Generate Code to Create JSON

# The following JSON is sent in the request body.

# {
#   "favorites": [
#     {
#       "id": "0MVR00000004DhnOAE",
#       "name": "Q4 Perf"
#     }
#   ]
# }

json = chilkat.CkJsonObject()
json.UpdateString("favorites[0].id", "0MVR00000004DhnOAE")
json.UpdateString("favorites[0].name", "Q4 Perf")

sbRequestBody = chilkat.CkStringBuilder()
json.EmitSb(sbRequestBody)

# resp is a CkHttpResponse
resp = http.PTextSb(
    "PUT",
    "https://domain.com/services/data/v53.0/ui-api/favorites/batch",
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
