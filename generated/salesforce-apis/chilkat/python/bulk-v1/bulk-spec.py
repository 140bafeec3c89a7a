import sys

import chilkat

# This example assumes the Chilkat API to have been previously unlocked.
# See Global Unlock Sample for sample code.

http = chilkat.CkHttp()

sbRequestBody = chilkat.CkStringBuilder()
sbRequestBody.Append("Salesforce Field,Csv Header,Value,Hint\n")
sbRequestBody.Append("Name,Full Name,,\n")
sbRequestBody.Append("Title,Job Title,,\n")
sbRequestBody.Append("LeadSource,Lead Source,Import,\n")
sbRequestBody.Append("Description,,Imported from XYZ.csv,\n")
sbRequestBody.Append("Birthdate,Date of Birth,,dd MM yy")

http.SetRequestHeader("Content-Type", "text/csv")
http.SetRequestHeader("X-SFDC-Session", "{{_accessToken}}")
http.SetRequestHeader("charset", "UTF-8")
http.SetRequestHeader("Accept-Encoding", "gzip")
http.SetRequestHeader("Content-Encoding", "gzip")

# resp is a CkHttpResponse
resp = http.PTextSb(
    "POST",
    "https://domain.com/services/async/53.0/job/{{_jobId}}/spec",
    sbRequestBody,
    "utf-8",
    "text/csv",
    False,
    False,
)
if http.get_LastMethodSuccess() == False:
    print(http.lastErrorText())
    sys.exit()

respStatusCode = resp.get_StatusCode()
print("Response Status Code = " + str(respStatusCode))
print(resp.bodyStr())
