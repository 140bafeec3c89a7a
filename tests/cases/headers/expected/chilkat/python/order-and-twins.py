import sys

import chilkat

# This example assumes the Chilkat API to have been previously unlocked.
# See Global Unlock Sample for sample code.

http = chilkat.CkHttp()

req = chilkat.CkHttpRequest()
req.AddHeader("x-A", "2")
req.AddHeader("Y", "{{y}}, 2")
req.AddHeader("Z", "")
req.AddHeader("Accept", "text/plain")

req.put_HttpVerb("GET")
req.put_Path("/x")

# resp is a CkHttpResponse
resp = http.SynchronousRequest("api.example.com", 443, True, req)
if http.get_LastMethodSuccess() == False:
    print(http.lastErrorText())
    sys.exit()

respStatusCode = resp.get_StatusCode()
print("Response Status Code = " + str(respStatusCode))
print(resp.bodyStr())
