import sys

import chilkat

# This example assumes the Chilkat API to have been previously unlocked.
# See Global Unlock Sample for sample code.

http = chilkat.CkHttp()

sbRequestBody = chilkat.CkStringBuilder()
sbRequestBody.Append("{\n")
sbRequestBody.Append('\t"actionType":"string",\n')
sbRequestBody.Append('\t"contextActorId":"ID",\n')
sbRequestBody.Append('\t"contextId":"ID",\n')
sbRequestBody.Append('\t"comments":"string",\n')
sbRequestBody.Append('\t"nextApproverIds":"ID[]",\n')
sbRequestBody.Append('\t"processDefinitionNameOrId":"string",\n')
sbRequestBody.Append('\t"skipEntryCriteria":"boolean",\n')
sbRequestBody.Append("}")

http.SetRequestHeader("Content-Type", "application/json")

# resp is a CkHttpResponse
resp = http.PTextSb(
    "POST",
    "https://domain.com/services/data/v53.0/process/approvals",
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
