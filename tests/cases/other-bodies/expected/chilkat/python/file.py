import sys

import chilkat

# This example assumes the Chilkat API to have been previously unlocked.
# See Global Unlock Sample for sample code.

http = chilkat.CkHttp()

bdRequestBody = chilkat.CkBinData()
success = bdRequestBody.LoadFile("pictures/cat.png")
if success == False:
    print(bdRequestBody.lastErrorText())
    sys.exit()

# resp is a CkHttpResponse
resp = http.PBinaryBd(
    "POST", "https://api.example.com/file", bdRequestBody, "image/png", False, False
)
if http.get_LastMethodSuccess() == False:
    print(http.lastErrorText())
    sys.exit()

respStatusCode = resp.get_StatusCode()
print("Response Status Code = " + str(respStatusCode))
print(resp.bodyStr())
