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

jResp = chilkat.CkJsonObject()
jResp.LoadSb(sbResponseBody)
jResp.put_EmitCompact(False)

print("Response Body:")
print(jResp.emit())

respStatusCode = http.get_LastStatus()
print("Response Status Code = " + str(respStatusCode))
if respStatusCode >= 400:
    print("Response Header:")
    print(http.lastResponseHeader())
    print("Failed.")
    sys.exit()

# Sample JSON response:
# (Sample code for parsing the JSON response is shown below)

# {
#   "id": "750",
#   "count": 2,
#   "ratio": 1.5,
#   "none": null,
#   "yes": true,
#   "owner": {
#     "id": 1,
#     "name": "x"
#   },
#   "items": [
#     {
#       "id": 1,
#       "tags": [
#         "a"
#       ]
#     },
#     {
#       "id": 2,
#       "name": "y",
#       "tags": [
#       ]
#     }
#   ]
# }

# Sample code for parsing the JSON response...
# Use this online tool to generate parsing code from sample JSON: Generate JSON Parsing Code

id = jResp.stringOf("id")
count = jResp.IntOf("count")
ratio = jResp.stringOf("ratio")
none = jResp.stringOf("none")
yes = jResp.BoolOf("yes")
Id = jResp.IntOf("owner.id")
Name = jResp.stringOf("owner.name")
i = 0
count_i = jResp.SizeOfArray("items")
while i < count_i:
    jResp.put_I(i)
    itemsId = jResp.IntOf("items[i].id")
    name = jResp.stringOf("items[i].name")
    j = 0
    count_j = jResp.SizeOfArray("items[i].tags")
    while j < count_j:
        jResp.put_J(j)
        strVal = jResp.stringOf("items[i].tags[j]")
        j = j + 1

    i = i + 1
