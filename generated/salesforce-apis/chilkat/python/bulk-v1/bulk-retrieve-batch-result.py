import sys

import chilkat

# This example assumes the Chilkat API to have been previously unlocked.
# See Global Unlock Sample for sample code.

http = chilkat.CkHttp()

http.SetRequestHeader("X-SFDC-Session", "{{_accessToken}}")
http.SetRequestHeader("Accept-Encoding", "gzip")
http.SetRequestHeader("Content-Encoding", "gzip")

# resp is a CkHttpResponse
resp = http.QuickRequest(
    "GET",
    "https://domain.com/services/async/53.0/job/{{_jobId}}/batch/{{_batchId}}/result",
)
if http.get_LastMethodSuccess() == False:
    print(http.lastErrorText())
    sys.exit()

respStatusCode = resp.get_StatusCode()
print("Response Status Code = " + str(respStatusCode))
print(resp.bodyStr())
