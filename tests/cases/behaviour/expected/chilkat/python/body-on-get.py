import sys

import chilkat

# This example assumes the Chilkat API to have been previously unlocked.
# See Global Unlock Sample for sample code.

rest = chilkat.CkRest()

success = rest.Connect("api.example.com", 443, True, True)
if success == False:
    print(rest.lastErrorText())
    sys.exit()

# Use this online tool to generate code from sample JSON: Generate Code to Create JSON

# The following JSON is sent in the request body.

# {}

json = chilkat.CkJsonObject()

rest.AddHeader("Content-Type", "application/json")

sbRequestBody = chilkat.CkStringBuilder()
json.EmitSb(sbRequestBody)

sbResponseBody = chilkat.CkStringBuilder()

success = rest.FullRequestSb("GET", "/x", sbRequestBody, sbResponseBody)
if success == False:
    print(rest.lastErrorText())
    sys.exit()

respStatusCode = rest.get_ResponseStatusCode()
print("Response Status Code = " + str(respStatusCode))
print(sbResponseBody.getAsString())
