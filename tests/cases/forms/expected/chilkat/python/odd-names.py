import sys

import chilkat

# This example assumes the Chilkat API to have been previously unlocked.
# See Global Unlock Sample for sample code.

http = chilkat.CkHttp()

req = chilkat.CkHttpRequest()
req.AddParam('a"b=c', "1")

req.put_HttpVerb("POST")
req.put_Path("/parts")
req.put_ContentType("multipart/form-data")

# resp is a CkHttpResponse
resp = http.SynchronousRequest("api.example.com", 443, True, req)
if http.get_LastMethodSuccess() == False:
    print(http.lastErrorText())
    sys.exit()

respStatusCode = resp.get_StatusCode()
print("Response Status Code = " + str(respStatusCode))
print(resp.bodyStr())
