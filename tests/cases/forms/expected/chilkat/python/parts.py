import sys

import chilkat

# This example assumes the Chilkat API to have been previously unlocked.
# See Global Unlock Sample for sample code.

http = chilkat.CkHttp()

req = chilkat.CkHttpRequest()
req.AddParam("text", '@not a file; "quoted"')
req.AddStringForUpload2("meta", "", '{"a": 1}', "utf-8", "application/json")
req.AddFileForUpload2("file", "dir/report, final.csv", "text/csv")
req.AddFileForUpload2("files", "a.txt", "text/plain")
req.AddFileForUpload2("files", "b.unknown", "application/octet-stream")
# The collection names no file here, so the part is empty; AddFileForUpload2 sends a file.
req.AddStringForUpload2('later"; filename="', "", "", "utf-8", "")

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
