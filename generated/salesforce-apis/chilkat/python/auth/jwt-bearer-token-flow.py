import sys

import chilkat

# This example assumes the Chilkat API to have been previously unlocked.
# See Global Unlock Sample for sample code.

http = chilkat.CkHttp()

req = chilkat.CkHttpRequest()
req.AddParam("grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer")
req.AddParam("assertion", "")

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

# Sets {{_accessToken}} from the response: access_token.
# Sets {{_endpoint}} from the response: instance_url.
# Sets {{_userId}} from the response: id, piece -1 of it split at "/".
# Sets {{_orgId}} from the response: id, piece -2 of it split at "/".
