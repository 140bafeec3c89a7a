import sys

import chilkat

# This example assumes the Chilkat API to have been previously unlocked.
# See Global Unlock Sample for sample code.

http = chilkat.CkHttp()

# Use this online tool to generate code from sample JSON: Generate Code to Create JSON

# The following JSON is sent in the request body.

# {
#   "saver": "SBQQ.QuoteDocumentAPI.Save",
#   "model": {
#     "name": "test",
#     "quoteId": "<SFDC_ID>",
#     "templateId": "<SFDC_ID>",
#     "outputFormat": "PDF",
#     "language": "en_US",
#     "paperSize": "Default"
#   }
# }

json = chilkat.CkJsonObject()
json.UpdateString("saver", "SBQQ.QuoteDocumentAPI.Save")
json.UpdateString("model.name", "test")
json.UpdateString("model.quoteId", "<SFDC_ID>")
json.UpdateString("model.templateId", "<SFDC_ID>")
json.UpdateString("model.outputFormat", "PDF")
json.UpdateString("model.language", "en_US")
json.UpdateString("model.paperSize", "Default")

http.SetRequestHeader("Content-Type", "application/json")

# resp is a CkHttpResponse
resp = http.PostJson3(
    "https://domain.com/services/apexrest/SBQQ/ServiceRouter?loader=QuoteDocumentAPI.SaveProposal",
    "application/json",
    json,
)
if http.get_LastMethodSuccess() == False:
    print(http.lastErrorText())
    sys.exit()

respStatusCode = resp.get_StatusCode()
print("Response Status Code = " + str(respStatusCode))
print(resp.bodyStr())
