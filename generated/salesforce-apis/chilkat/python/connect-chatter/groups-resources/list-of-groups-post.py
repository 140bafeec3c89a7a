import sys

import chilkat

# This example assumes the Chilkat API to have been previously unlocked.
# See Global Unlock Sample for sample code.

http = chilkat.CkHttp()

# resp is a CkHttpResponse
resp = http.QuickRequest(
    "POST",
    "https://domain.com/services/data/v53.0/chatter/groups?name=New%20Chatter%20Group%20%20(Private%20Access)&visibility=PrivateAccess&description=Created%20via%20API&information=Private%20Information&isArchived=false&isAutoArchiveDisabled=false&isBroadcast=false&canHaveChatterGuests%09=true",
)
if http.get_LastMethodSuccess() == False:
    print(http.lastErrorText())
    sys.exit()

respStatusCode = resp.get_StatusCode()
print("Response Status Code = " + str(respStatusCode))
print(resp.bodyStr())
