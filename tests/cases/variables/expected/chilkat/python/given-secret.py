import sys

import chilkat

# This example assumes the Chilkat API to have been previously unlocked.
# See Global Unlock Sample for sample code.

http = chilkat.CkHttp()

# Adds the "Authorization: Bearer shown because it was given" header.
http.put_AuthToken("shown because it was given")

# resp is a CkHttpResponse
resp = http.QuickRequest("GET", "https://staging.example.com/x")
if http.get_LastMethodSuccess() == False:
    print(http.lastErrorText())
    sys.exit()

respStatusCode = resp.get_StatusCode()
print("Response Status Code = " + str(respStatusCode))
print(resp.bodyStr())
