import sys

import chilkat

# This example assumes the Chilkat API to have been previously unlocked.
# See Global Unlock Sample for sample code.

http = chilkat.CkHttp()

# Use this online tool to generate code from sample JSON: Generate Code to Create JSON

# The following JSON is sent in the request body.

# {
#   "query": "query Q($id: ID!) {\n  user(id: $id) { name }\n}",
#   "operationName": "Q",
#   "variables": {
#     "id": "{{id}}"
#   }
# }

json = chilkat.CkJsonObject()
json.UpdateString("query", "query Q($id: ID!) {\n  user(id: $id) { name }\n}")
json.UpdateString("operationName", "Q")
json.UpdateString("variables.id", "{{id}}")

# resp is a CkHttpResponse
resp = http.PostJson3("https://api.example.com/graphql", "application/json", json)
if http.get_LastMethodSuccess() == False:
    print(http.lastErrorText())
    sys.exit()

respStatusCode = resp.get_StatusCode()
print("Response Status Code = " + str(respStatusCode))
print(resp.bodyStr())
