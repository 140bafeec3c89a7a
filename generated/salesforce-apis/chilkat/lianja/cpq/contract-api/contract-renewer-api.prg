// This example assumes the Chilkat API to have been previously unlocked.
// See Global Unlock Sample for sample code.

loHttp = createobject("CkHttp")

// Use this online tool to generate code from sample JSON: Generate Code to Create JSON

// The following JSON is sent in the request body.

// {
//   "context": {
//     "masterContractId": null,
//     "renewedContracts": [
//       {
//         "attributes": {
//           "type": "Contract"
//         },
//         "Id": "800540000006LLVAA2"
//       }
//     ]
//   }
// }

loJson = createobject("CkJsonObject")
loJson.UpdateNull("context.masterContractId")
loJson.UpdateString("context.renewedContracts[0].attributes.type","Contract")
loJson.UpdateString("context.renewedContracts[0].Id","800540000006LLVAA2")

loHttp.SetRequestHeader("Content-Type","application/json")

loSbRequestBody = createobject("CkStringBuilder")
loJson.EmitSb(loSbRequestBody)

loResp = loHttp.PTextSb("PATCH","https://domain.com/services/apexrest/SBQQ/ServiceRouter?loader=SBQQ.ContractManipulationAPI.ContractRenewer",loSbRequestBody,"utf-8","application/json",.F.,.F.)
if (loHttp.LastMethodSuccess = .F.) then
    ? loHttp.LastErrorText
    release loHttp
    release loJson
    release loSbRequestBody
    return
endif

lnRespStatusCode = loResp.StatusCode
? "Response Status Code = " + str(lnRespStatusCode)
? loResp.BodyStr
release loResp



release loHttp
release loJson
release loSbRequestBody
