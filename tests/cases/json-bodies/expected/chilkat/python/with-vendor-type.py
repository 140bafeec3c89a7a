import sys

import chilkat

# This example assumes the Chilkat API to have been previously unlocked.
# See Global Unlock Sample for sample code.

http = chilkat.CkHttp()

# Use this online tool to generate code from sample JSON: Generate Code to Create JSON

# The following JSON is sent in the request body.

# {
#   "data": {
#     "type": "x"
#   }
# }

json = chilkat.CkJsonObject()
json.UpdateString("data.type", "x")

http.SetRequestHeader("Content-Type", "application/vnd.api+json")

# resp is a CkHttpResponse
resp = http.PostJson3(
    "https://api.example.com/vendor", "application/vnd.api+json", json
)
if http.get_LastMethodSuccess() == False:
    print(http.lastErrorText())
    sys.exit()

respStatusCode = resp.get_StatusCode()
print("Response Status Code = " + str(respStatusCode))
print(resp.bodyStr())
