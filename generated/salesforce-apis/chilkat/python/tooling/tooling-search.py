import sys

import chilkat

# This example assumes the Chilkat API to have been previously unlocked.
# See Global Unlock Sample for sample code.

rest = chilkat.CkRest()

success = rest.Connect("domain.com", 443, True, True)
if success == False:
    print(rest.lastErrorText())
    sys.exit()

sbRequestBody = chilkat.CkStringBuilder()
sbRequestBody.Append("[\n")
sbRequestBody.Append("    {\n")
sbRequestBody.Append('        "className": "YourClassName",\n')
sbRequestBody.Append('        "testMethods": [\n')
sbRequestBody.Append('            "testMethod1",\n')
sbRequestBody.Append('            "testMethod2",\n')
sbRequestBody.Append('            "testMethod3"\n')
sbRequestBody.Append("        ]\n")
sbRequestBody.Append("    },\n")
sbRequestBody.Append("    {\n")
sbRequestBody.Append('        "maxFailedTests": "2"\n')
sbRequestBody.Append("    }\n")
sbRequestBody.Append("]\n")
sbRequestBody.Append("\n")
sbRequestBody.Append("or\n")
sbRequestBody.Append("\n")
sbRequestBody.Append("[\n")
sbRequestBody.Append("    {\n")
sbRequestBody.Append('        "classId": "01pD0000000Fhy9IAC",\n')
sbRequestBody.Append('        "testMethods": [\n')
sbRequestBody.Append('            "testMethod1",\n')
sbRequestBody.Append('            "testMethod2",\n')
sbRequestBody.Append('            "testMethod3"\n')
sbRequestBody.Append("        ]\n")
sbRequestBody.Append("    },\n")
sbRequestBody.Append("    {\n")
sbRequestBody.Append('        "maxFailedTests": "2"\n')
sbRequestBody.Append("    }\n")
sbRequestBody.Append("]")

rest.AddHeader("Content-Type", "application/json")

sbResponseBody = chilkat.CkStringBuilder()

success = rest.FullRequestSb(
    "GET", "/services/data/v53.0/tooling/search?q", sbRequestBody, sbResponseBody
)
if success == False:
    print(rest.lastErrorText())
    sys.exit()

respStatusCode = rest.get_ResponseStatusCode()
print("Response Status Code = " + str(respStatusCode))
print(sbResponseBody.getAsString())
