import sys

import chilkat

# This example assumes the Chilkat API to have been previously unlocked.
# See Global Unlock Sample for sample code.

http = chilkat.CkHttp()

sbResponseBody = chilkat.CkStringBuilder()

success = http.QuickGetSb("https://api.example.com/x", sbResponseBody)
if success == False:
    print(http.lastErrorText())
    sys.exit()

jarrResp = chilkat.CkJsonArray()
jarrResp.LoadSb(sbResponseBody)
jarrResp.put_EmitCompact(False)

print("Response Body:")
print(jarrResp.emit())

respStatusCode = http.get_LastStatus()
print("Response Status Code = " + str(respStatusCode))
if respStatusCode >= 400:
    print("Response Header:")
    print(http.lastResponseHeader())
    print("Failed.")
    sys.exit()

# Sample JSON response:
# (Sample code for parsing the JSON response is shown below)

# [
#   {
#     "id": 1,
#     "children": [
#       {
#         "id": 2,
#         "children": [
#         ]
#       }
#     ]
#   }
# ]

# Sample code for parsing the JSON response...
# Use this online tool to generate parsing code from sample JSON: Generate JSON Parsing Code

# json is a CkJsonObject

i = 0
count_i = jarrResp.get_Size()
while i < count_i:
    json = jarrResp.ObjectAt(i)
    id = json.IntOf("id")
    j = 0
    count_j = json.SizeOfArray("children")
    while j < count_j:
        json.put_J(j)
        id = json.IntOf("children[j].id")
        k = 0
        count_k = json.SizeOfArray("children[j].children")
        while k < count_k:
            json.put_K(k)
            k = k + 1

        j = j + 1

    i = i + 1
