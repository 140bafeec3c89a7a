import sys

import chilkat

# This example assumes the Chilkat API to have been previously unlocked.
# See Global Unlock Sample for sample code.

http = chilkat.CkHttp()

queryParams = chilkat.CkJsonObject()
queryParams.UpdateInt("a", 1)
queryParams.UpdateString("key", "{{api_key}}")

# resp is a CkHttpResponse
resp = http.QuickRequestParams("GET", "https://api.example.com/x", queryParams)
if http.get_LastMethodSuccess() == False:
    print(http.lastErrorText())
    sys.exit()

respStatusCode = resp.get_StatusCode()
print("Response Status Code = " + str(respStatusCode))
print(resp.bodyStr())
