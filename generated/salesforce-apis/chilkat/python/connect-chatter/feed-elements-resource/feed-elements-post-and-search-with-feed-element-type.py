import sys

import chilkat

# This example assumes the Chilkat API to have been previously unlocked.
# See Global Unlock Sample for sample code.

http = chilkat.CkHttp()

# resp is a CkHttpResponse
resp = http.QuickRequest(
    "POST",
    "https://domain.com/services/data/v53.0/chatter/feed-elements?feedElementType=FeedItem&subjectId=%3CUSER_GROUP_RECORD_ID%3E&text=New%20Feed%20Item",
)
if http.get_LastMethodSuccess() == False:
    print(http.lastErrorText())
    sys.exit()

respStatusCode = resp.get_StatusCode()
print("Response Status Code = " + str(respStatusCode))
print(resp.bodyStr())
