import sys

import chilkat

# This example assumes the Chilkat API to have been previously unlocked.
# See Global Unlock Sample for sample code.

http = chilkat.CkHttp()

# Use this online tool to generate code from sample JSON: Generate Code to Create JSON

# The following JSON is sent in the request body.

# {
#   "name": "Favorite Name",
#   "sortOrder": "integer",
#   "target": "API Name or ID",
#   "targetType": "ListView | ObjectHome | Record | Tab"
# }

json = chilkat.CkJsonObject()
json.UpdateString("name", "Favorite Name")
json.UpdateString("sortOrder", "integer")
json.UpdateString("target", "API Name or ID")
json.UpdateString("targetType", "ListView | ObjectHome | Record | Tab")

http.SetRequestHeader("Content-Type", "application/json")

# resp is a CkHttpResponse
resp = http.PostJson3(
    "https://domain.com/services/data/v53.0/ui-api/favorites", "application/json", json
)
if http.get_LastMethodSuccess() == False:
    print(http.lastErrorText())
    sys.exit()

respStatusCode = resp.get_StatusCode()
print("Response Status Code = " + str(respStatusCode))
print(resp.bodyStr())
