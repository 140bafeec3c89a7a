import sys

import chilkat

# This example assumes the Chilkat API to have been previously unlocked.
# See Global Unlock Sample for sample code.

http = chilkat.CkHttp()

# Use this online tool to generate code from sample JSON: Generate Code to Create JSON

# The following JSON is sent in the request body.

# {
#   "invitees": {
#     "emails": [
#       "testemail1@sfdcpostman.com",
#       "testemail2@sfdcpostman.com"
#     ]
#   },
#   "message": "Join this group to participate in the discussion about your favorite feature."
# }

json = chilkat.CkJsonObject()
json.UpdateString("invitees.emails[0]", "testemail1@sfdcpostman.com")
json.UpdateString("invitees.emails[1]", "testemail2@sfdcpostman.com")
json.UpdateString(
    "message",
    "Join this group to participate in the discussion about your favorite feature.",
)

http.SetRequestHeader("Content-Type", "application/json")

# resp is a CkHttpResponse
resp = http.PostJson3(
    "https://domain.com/services/data/v53.0/chatter/groups/group/:GROUP_ID/invite",
    "application/json",
    json,
)
if http.get_LastMethodSuccess() == False:
    print(http.lastErrorText())
    sys.exit()

respStatusCode = resp.get_StatusCode()
print("Response Status Code = " + str(respStatusCode))
print(resp.bodyStr())
