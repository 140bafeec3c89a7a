import sys

import chilkat

# This example assumes the Chilkat API to have been previously unlocked.
# See Global Unlock Sample for sample code.

http = chilkat.CkHttp()

# resp is a CkHttpResponse
resp = http.QuickRequest("POST", "https://api.example.com/login")
if http.get_LastMethodSuccess() == False:
    print(http.lastErrorText())
    sys.exit()

respStatusCode = resp.get_StatusCode()
print("Response Status Code = " + str(respStatusCode))
print(resp.bodyStr())

# Sets {{token}} from the response: access.token.
# Sets {{ids}} from the response: items[0].id.
