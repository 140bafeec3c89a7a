import sys

import chilkat

# This example assumes the Chilkat API to have been previously unlocked.
# See Global Unlock Sample for sample code.

http = chilkat.CkHttp()

# Use this online tool to generate code from sample JSON: Generate Code to Create JSON

# The following JSON is sent in the request body.

# {
#   "redirect_uris": [
#     "http://localhost"
#   ],
#   "response_types": [
#     "code",
#     "token",
#     "id_token"
#   ],
#   "grant_types": [
#     "authorization_code",
#     "implicit",
#     "refresh_token"
#   ],
#   "application_type": "web",
#   "contacts": [
#     "abc@sf.com",
#     "ve7jtb@example.org"
#   ],
#   "client_name": "Example Olivier"
# }

json = chilkat.CkJsonObject()
json.UpdateString("redirect_uris[0]", "http://localhost")
json.UpdateString("response_types[0]", "code")
json.UpdateString("response_types[1]", "token")
json.UpdateString("response_types[2]", "id_token")
json.UpdateString("grant_types[0]", "authorization_code")
json.UpdateString("grant_types[1]", "implicit")
json.UpdateString("grant_types[2]", "refresh_token")
json.UpdateString("application_type", "web")
json.UpdateString("contacts[0]", "abc@sf.com")
json.UpdateString("contacts[1]", "ve7jtb@example.org")
json.UpdateString("client_name", "Example Olivier")

# Adds the "Authorization: Bearer {{init_access_token}}" header.
http.put_AuthToken("{{init_access_token}}")
http.SetRequestHeader("Content-Type", "application/json")
http.SetRequestHeader("Accept", "application/json")

# resp is a CkHttpResponse
resp = http.PostJson3(
    "https://login.salesforce.com{{site}}/services/oauth2/register",
    "application/json",
    json,
)
if http.get_LastMethodSuccess() == False:
    print(http.lastErrorText())
    sys.exit()

respStatusCode = resp.get_StatusCode()
print("Response Status Code = " + str(respStatusCode))
print(resp.bodyStr())
