import sys

import chilkat

# This example assumes the Chilkat API to have been previously unlocked.
# See Global Unlock Sample for sample code.

http = chilkat.CkHttp()

req = chilkat.CkHttpRequest()
req.AddParam("grant_type", "urn:ietf:params:oauth:grant-type:token-exchange")
req.AddParam("subject_token_type", "urn:ietf:params:oauth:token-type:access_token")
req.AddParam("subject_token", "{{_accessToken}}")
req.AddParam("actor_token_type", "urn:ietf:params:oauth:token-type:jwt")
req.AddParam("actor_token", "")

# resp is a CkHttpResponse
resp = http.PostUrlEncoded(
    "https://login.salesforce.com{{site}}/services/oauth2/token", req
)
if http.get_LastMethodSuccess() == False:
    print(http.lastErrorText())
    sys.exit()

respStatusCode = resp.get_StatusCode()
print("Response Status Code = " + str(respStatusCode))
print(resp.bodyStr())
