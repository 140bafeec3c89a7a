import sys

import chilkat

# This example assumes the Chilkat API to have been previously unlocked.
# See Global Unlock Sample for sample code.

http = chilkat.CkHttp()

req = chilkat.CkHttpRequest()
req.AddParam("grant_type", "password")
req.AddParam(
    "client_id",
    "3MVG98_Psg5cppyYCmk1gZNC25o00SXpgpodlS29IZ6pXiHkt3xuPa5qIjBTtEgdsiMuIWVN_8F0jnwEtbDh4",
)
req.AddParam("client_secret", "{{clientSecret}}")
req.AddParam("username", "{{username}}")
req.AddParam("password", "{{password}}{{secretToken}}")

req.AddHeader("Accept", "application/json")

# resp is a CkHttpResponse
resp = http.PostUrlEncoded(
    "https://login.salesforce.com{{site}}/services/oauth2/token", req
)
if http.get_LastMethodSuccess() == False:
    print(http.lastErrorText())
    sys.exit()

sbResponseBody = chilkat.CkStringBuilder()
resp.GetBodySb(sbResponseBody)

jResp = chilkat.CkJsonObject()
jResp.LoadSb(sbResponseBody)
jResp.put_EmitCompact(False)

print("Response Body:")
print(jResp.emit())

respStatusCode = resp.get_StatusCode()
print("Response Status Code = " + str(respStatusCode))
if respStatusCode >= 400:
    print("Response Header:")
    print(resp.header())
    print("Failed.")

    sys.exit()

# Sample JSON response:
# (Sample code for parsing the JSON response is shown below)

# {
#   "access_token": "ACCESS_TOKEN_GOES_HERE",
#   "instance_url": "https://pozil-dev-ed.my.salesforce.com",
#   "id": "https://login.salesforce.com/id/00D58000000arpqEAA/00558000000yFyDAAU",
#   "token_type": "Bearer",
#   "issued_at": "1609942615640",
#   "signature": "SIGNATURE_GOES_HERE"
# }

# Sample code for parsing the JSON response...
# Use this online tool to generate parsing code from sample JSON: Generate JSON Parsing Code

access_token = jResp.stringOf("access_token")
instance_url = jResp.stringOf("instance_url")
id = jResp.stringOf("id")
token_type = jResp.stringOf("token_type")
issued_at = jResp.stringOf("issued_at")
signature = jResp.stringOf("signature")

# Sets {{_accessToken}} from the response: access_token.
# Sets {{_endpoint}} from the response: instance_url.
# Sets {{_userId}} from the response: id, piece -1 of it split at "/".
# Sets {{_orgId}} from the response: id, piece -2 of it split at "/".
