import sys

import chilkat

# This example assumes the Chilkat API to have been previously unlocked.
# See Global Unlock Sample for sample code.

rest = chilkat.CkRest()

success = rest.Connect("api.example.com", 443, True, True)
if success == False:
    print(rest.lastErrorText())
    sys.exit()

authAws = chilkat.CkAuthAws()
authAws.put_AccessKey("AKID")
authAws.put_SecretKey("<secret_key>")
authAws.put_Region("eu-west-1")
authAws.put_ServiceName("s3")
rest.SetAuthAws(authAws)
rest.AddHeader("X-Amz-Security-Token", "{{session}}")

sbResponseBody = chilkat.CkStringBuilder()

success = rest.FullRequestNoBodySb("GET", "/x", sbResponseBody)
if success == False:
    print(rest.lastErrorText())
    sys.exit()

respStatusCode = rest.get_ResponseStatusCode()
print("Response Status Code = " + str(respStatusCode))
print(sbResponseBody.getAsString())
