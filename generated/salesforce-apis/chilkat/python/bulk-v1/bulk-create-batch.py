import sys

import chilkat

# This example assumes the Chilkat API to have been previously unlocked.
# See Global Unlock Sample for sample code.

http = chilkat.CkHttp()

http.SetRequestHeader("Content-Type", "text/csv")
http.SetRequestHeader("X-SFDC-Session", "{{_accessToken}}")
http.SetRequestHeader("charset", "UTF-8")

# resp is a CkHttpResponse
resp = http.QuickRequest(
    "POST", "https://domain.com/services/async/53.0/job/{{_jobId}}/batch"
)
if http.get_LastMethodSuccess() == False:
    print(http.lastErrorText())
    sys.exit()

respStatusCode = resp.get_StatusCode()
print("Response Status Code = " + str(respStatusCode))
print(resp.bodyStr())
