import sys

import chilkat

# This example assumes the Chilkat API to have been previously unlocked.
# See Global Unlock Sample for sample code.

http = chilkat.CkHttp()

# Use this online tool to generate code from sample JSON: Generate Code to Create JSON

# The following JSON is sent in the request body.

# {
#   "name": "Ada",
#   "age": 36,
#   "big": 9007199254740993,
#   "share": 100.0,
#   "tags": [
#     "a",
#     "b"
#   ],
#   "none": null,
#   "yes": true,
#   "empty": {},
#   "address": {
#     "street": "Main \"St\"",
#     "lines": [
#       {
#         "n": 1
#       }
#     ]
#   }
# }

json = chilkat.CkJsonObject()
json.UpdateString("name", "Ada")
json.UpdateInt("age", 36)
json.UpdateNumber("big", "9007199254740993")
json.UpdateNumber("share", "100.0")
json.UpdateString("tags[0]", "a")
json.UpdateString("tags[1]", "b")
json.UpdateNull("none")
json.UpdateBool("yes", True)
json.UpdateNewObject("empty")
json.UpdateString("address.street", 'Main "St"')
json.UpdateInt("address.lines[0].n", 1)

# resp is a CkHttpResponse
resp = http.PostJson3("https://api.example.com/objects", "application/json", json)
if http.get_LastMethodSuccess() == False:
    print(http.lastErrorText())
    sys.exit()

respStatusCode = resp.get_StatusCode()
print("Response Status Code = " + str(respStatusCode))
print(resp.bodyStr())
