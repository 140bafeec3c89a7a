import sys

import chilkat

# This example assumes the Chilkat API to have been previously unlocked.
# See Global Unlock Sample for sample code.

http = chilkat.CkHttp()

queryParams = chilkat.CkJsonObject()
queryParams.UpdateString("response_type", "code")
queryParams.UpdateString(
    "client_id",
    "3MVG98_Psg5cppyYCmk1gZNC25o00SXpgpodlS29IZ6pXiHkt3xuPa5qIjBTtEgdsiMuIWVN_8F0jnwEtbDh4",
)
queryParams.UpdateString("redirect_uri", "{{redirectUrl}}")
queryParams.UpdateString("scope", "full refresh_token")

# resp is a CkHttpResponse
resp = http.QuickRequestParams(
    "GET", "https://login.salesforce.com{{site}}/services/oauth2/authorize", queryParams
)
if http.get_LastMethodSuccess() == False:
    print(http.lastErrorText())
    sys.exit()

respStatusCode = resp.get_StatusCode()
print("Response Status Code = " + str(respStatusCode))
print(resp.bodyStr())
