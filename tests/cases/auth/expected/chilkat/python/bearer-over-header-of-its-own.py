import sys

import chilkat

# This example assumes the Chilkat API to have been previously unlocked.
# See Global Unlock Sample for sample code.

http = chilkat.CkHttp()

# Adds the "Authorization: Bearer <access_token>" header.
http.put_AuthToken("<access_token>")
http.SetRequestHeader("X", "1")

# resp is a CkHttpResponse
resp = http.QuickRequest("GET", "https://api.example.com/x")
if http.get_LastMethodSuccess() == False:
    print(http.lastErrorText())
    sys.exit()

respStatusCode = resp.get_StatusCode()
print("Response Status Code = " + str(respStatusCode))
print(resp.bodyStr())
