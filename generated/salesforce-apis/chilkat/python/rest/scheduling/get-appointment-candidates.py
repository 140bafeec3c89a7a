import sys

import chilkat

# This example assumes the Chilkat API to have been previously unlocked.
# See Global Unlock Sample for sample code.

http = chilkat.CkHttp()

sbRequestBody = chilkat.CkStringBuilder()
sbRequestBody.Append("{\n")
sbRequestBody.Append('\t"startTime": "string",\n')
sbRequestBody.Append('\t"endTime": "string",\n')
sbRequestBody.Append('\t"workTypeGroupId": "string",\n')
sbRequestBody.Append('\t"workType": "Work Type",\n')
sbRequestBody.Append('\t"accountId": "string",\n')
sbRequestBody.Append('\t"territoryIds": "string[]",\n')
sbRequestBody.Append('\t"requiredResourceIds": "string[]",\n')
sbRequestBody.Append('\t"schedulingPolicyId": "string",\n')
sbRequestBody.Append('\t"allowConcurrentScheduling": "boolean",\n')
sbRequestBody.Append("}")

http.SetRequestHeader("Content-Type", "application/json")

# resp is a CkHttpResponse
resp = http.PTextSb(
    "POST",
    "https://domain.com/services/data/v53.0/scheduling/getAppointmentCandidates",
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
