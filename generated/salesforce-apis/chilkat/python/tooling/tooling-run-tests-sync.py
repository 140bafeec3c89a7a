import sys

import chilkat

# This example assumes the Chilkat API to have been previously unlocked.
# See Global Unlock Sample for sample code.

http = chilkat.CkHttp()

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

http.SetRequestHeader("Content-Type", "application/json")

# resp is a CkHttpResponse
resp = http.PTextSb(
    "POST",
    "https://domain.com/services/data/v53.0/tooling/runTestsSynchronous",
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
