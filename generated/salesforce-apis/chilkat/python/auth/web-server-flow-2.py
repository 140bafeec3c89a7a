import sys

import chilkat

# This example assumes the Chilkat API to have been previously unlocked.
# See Global Unlock Sample for sample code.

http = chilkat.CkHttp()

req = chilkat.CkHttpRequest()
req.AddParam("code", "")
req.AddParam("grant_type", "authorization_code")
req.AddParam(
    "client_id",
    "3MVG98_Psg5cppyYCmk1gZNC25o00SXpgpodlS29IZ6pXiHkt3xuPa5qIjBTtEgdsiMuIWVN_8F0jnwEtbDh4",
)
req.AddParam("client_secret", "{{clientSecret}}")
req.AddParam("redirect_uri", "{{redirectUrl}}")
req.AddParam("format", "json")

req.put_HttpVerb("POST")
req.put_Path("/services/oauth2/token")
req.put_ContentType("multipart/form-data")

# resp is a CkHttpResponse
resp = http.SynchronousRequest("login.salesforce.com{{site}}", 443, True, req)
if http.get_LastMethodSuccess() == False:
    print(http.lastErrorText())
    sys.exit()

respStatusCode = resp.get_StatusCode()
print("Response Status Code = " + str(respStatusCode))
print(resp.bodyStr())

# Sets {{_accessToken}} from the response: access_token.
# Sets {{_refreshToken}} from the response: refresh_token.
# Sets {{_endpoint}} from the response: instance_url.
# Sets {{_userId}} from the response: id, piece -1 of it split at "/".
# Sets {{_orgId}} from the response: id, piece -2 of it split at "/".
