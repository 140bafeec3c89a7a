// This example assumes the Chilkat API to have been previously unlocked.
// See Global Unlock Sample for sample code.

loHttp = createobject("CkHttp")

// Use this online tool to generate code from sample JSON: Generate Code to Create JSON

// The following JSON is sent in the request body.

// {
//   "SandboxName": "devSandbox",
//   "LicenseType": "DEVELOPER",
//   "TemplateId": null,
//   "HistoryDays": 0,
//   "CopyChatter": false,
//   "AutoActivate": false,
//   "ApexClassId": null,
//   "Description": null,
//   "SourceId": null
// }

loJson = createobject("CkJsonObject")
loJson.UpdateString("SandboxName","devSandbox")
loJson.UpdateString("LicenseType","DEVELOPER")
loJson.UpdateNull("TemplateId")
loJson.UpdateInt("HistoryDays",0)
loJson.UpdateBool("CopyChatter",.F.)
loJson.UpdateBool("AutoActivate",.F.)
loJson.UpdateNull("ApexClassId")
loJson.UpdateNull("Description")
loJson.UpdateNull("SourceId")

loHttp.SetRequestHeader("Content-Type","application/json")

loResp = loHttp.PostJson3("https://domain.com/services/data/v53.0/tooling/sobjects/SandboxInfo","application/json",loJson)
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
