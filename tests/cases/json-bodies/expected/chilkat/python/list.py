import sys

import chilkat

# This example assumes the Chilkat API to have been previously unlocked.
# See Global Unlock Sample for sample code.

http = chilkat.CkHttp()

# Use this online tool to generate code from sample JSON: Generate Code to Create JSON

# The following JSON is sent in the request body.

# [
#   {
#     "id": 1
#   },
#   {
#     "id": 2,
#     "name": "é日😀"
#   }
# ]

jarr = chilkat.CkJsonArray()
jarr.AddObjectAt(-1)
# jsonObj_1 is a CkJsonObject
jsonObj_1 = jarr.ObjectAt(jarr.get_Size() - 1)
jsonObj_1.UpdateInt("id", 1)

jarr.AddObjectAt(-1)
jsonObj_1 = jarr.ObjectAt(jarr.get_Size() - 1)
jsonObj_1.UpdateInt("id", 2)
jsonObj_1.UpdateString("name", "é日😀")

sbRequestBody = chilkat.CkStringBuilder()
jarr.EmitSb(sbRequestBody)

# resp is a CkHttpResponse
resp = http.PTextSb(
    "PUT",
    "https://api.example.com/lists",
    sbRequestBody,
    "utf-8",
    "application/json",
    False,
    False,
)
if http.get_LastMethodSuccess() == False:
    print(http.lastErrorText())
    sys.exit()

respStatusCode = resp.get_StatusCode()
print("Response Status Code = " + str(respStatusCode))
print(resp.bodyStr())
