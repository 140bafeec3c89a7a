// This example assumes the Chilkat API to have been previously unlocked.
// See Global Unlock Sample for sample code.

loHttp = createobject("CkHttp")

// Use this online tool to generate code from sample JSON: Generate Code to Create JSON

// The following JSON is sent in the request body.

// {
//   "saver": "SBQQ.QuoteDocumentAPI.Save",
//   "model": {
//     "name": "test",
//     "quoteId": "<SFDC_ID>",
//     "templateId": "<SFDC_ID>",
//     "outputFormat": "PDF",
//     "language": "en_US",
//     "paperSize": "Default"
//   }
// }

loJson = createobject("CkJsonObject")
loJson.UpdateString("saver","SBQQ.QuoteDocumentAPI.Save")
loJson.UpdateString("model.name","test")
loJson.UpdateString("model.quoteId","<SFDC_ID>")
loJson.UpdateString("model.templateId","<SFDC_ID>")
loJson.UpdateString("model.outputFormat","PDF")
loJson.UpdateString("model.language","en_US")
loJson.UpdateString("model.paperSize","Default")

loHttp.SetRequestHeader("Content-Type","application/json")

loResp = loHttp.PostJson3("https://domain.com/services/apexrest/SBQQ/ServiceRouter?loader=QuoteDocumentAPI.SaveProposal","application/json",loJson)
if (loHttp.LastMethodSuccess = .F.) then
    ? loHttp.LastErrorText
    release loHttp
    release loJson
    return
endif

lnRespStatusCode = loResp.StatusCode
? "Response Status Code = " + str(lnRespStatusCode)
? loResp.BodyStr
release loResp



release loHttp
release loJson
