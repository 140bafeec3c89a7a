import sys

import chilkat

# This example assumes the Chilkat API to have been previously unlocked.
# See Global Unlock Sample for sample code.

http = chilkat.CkHttp()

req = chilkat.CkHttpRequest()
req.AddParam("grant_type", "refresh_token")
req.AddParam(
    "client_id",
    "3MVG98_Psg5cppyYCmk1gZNC25o00SXpgpodlS29IZ6pXiHkt3xuPa5qIjBTtEgdsiMuIWVN_8F0jnwEtbDh4",
)
req.AddParam("client_secret", "{{clientSecret}}")
req.AddParam("refresh_token", "{{_refreshToken}}")

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
