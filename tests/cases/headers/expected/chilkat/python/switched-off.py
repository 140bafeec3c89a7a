import sys

import chilkat

# This example assumes the Chilkat API to have been previously unlocked.
# See Global Unlock Sample for sample code.

http = chilkat.CkHttp()

# Use this online tool to generate code from sample JSON: Generate Code to Create JSON

# The following JSON is sent in the request body.

# {}

json = chilkat.CkJsonObject()

sbRequestBody = chilkat.CkStringBuilder()
json.EmitSb(sbRequestBody)

req = chilkat.CkHttpRequest()
req.LoadBodyFromSb(sbRequestBody, "utf-8")

req.put_HttpVerb("POST")
req.put_Path("/x")

# resp is a CkHttpResponse
resp = http.SynchronousRequest("api.example.com", 443, True, req)
if http.get_LastMethodSuccess() == False:
    print(http.lastErrorText())
    sys.exit()

respStatusCode = resp.get_StatusCode()
print("Response Status Code = " + str(respStatusCode))
print(resp.bodyStr())
