import sys

import chilkat

# This example assumes the Chilkat API to have been previously unlocked.
# See Global Unlock Sample for sample code.

http = chilkat.CkHttp()

req = chilkat.CkHttpRequest()
# The collection names no file here, so the part is empty; AddFileForUpload2 sends a file.
req.AddStringForUpload2('fileData"; filename="', "", "", "utf-8", "")

req.put_HttpVerb("POST")
req.put_Path("/services/data/v53.0/connect/files/users/me")
req.put_ContentType("multipart/form-data")

# resp is a CkHttpResponse
resp = http.SynchronousRequest("domain.com", 443, True, req)
if http.get_LastMethodSuccess() == False:
    print(http.lastErrorText())
    sys.exit()

respStatusCode = resp.get_StatusCode()
print("Response Status Code = " + str(respStatusCode))
print(resp.bodyStr())
