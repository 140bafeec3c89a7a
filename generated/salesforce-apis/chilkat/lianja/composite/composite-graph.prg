// This example assumes the Chilkat API to have been previously unlocked.
// See Global Unlock Sample for sample code.

loHttp = createobject("CkHttp")

// Use this online tool to generate code from sample JSON: Generate Code to Create JSON

// The following JSON is sent in the request body.

// {
//   "graphs": [
//     {
//       "graphId": "graph1",
//       "compositeRequest": [
//         {
//           "method": "POST",
//           "url": "/services/data/v53.0/sobjects/Account/",
//           "referenceId": "newAccount",
//           "body": {
//             "Name": "ACME Inc.",
//             "Custom__c": "Hello world"
//           }
//         },
//         {
//           "method": "GET",
//           "url": "/services/data/v53.0/sobjects/Account/@{newAccount.id}",
//           "referenceId": "newAccountInfo"
//         }
//       ]
//     }
//   ]
// }

loJson = createobject("CkJsonObject")
loJson.UpdateString("graphs[0].graphId","graph1")
loJson.UpdateString("graphs[0].compositeRequest[0].method","POST")
loJson.UpdateString("graphs[0].compositeRequest[0].url","/services/data/v53.0/sobjects/Account/")
loJson.UpdateString("graphs[0].compositeRequest[0].referenceId","newAccount")
loJson.UpdateString("graphs[0].compositeRequest[0].body.Name","ACME Inc.")
loJson.UpdateString("graphs[0].compositeRequest[0].body.Custom__c","Hello world")
loJson.UpdateString("graphs[0].compositeRequest[1].method","GET")
loJson.UpdateString("graphs[0].compositeRequest[1].url","/services/data/v53.0/sobjects/Account/@{newAccount.id}")
loJson.UpdateString("graphs[0].compositeRequest[1].referenceId","newAccountInfo")

loHttp.SetRequestHeader("Content-Type","application/json")

loResp = loHttp.PostJson3("https://domain.com/services/data/v53.0/composite/graph","application/json",loJson)
if (loHttp.LastMethodSuccess = .F.) then
    ? loHttp.LastErrorText
    release loHttp
    release loJson
    return
endif

loSbResponseBody = createobject("CkStringBuilder")
loResp.GetBodySb(loSbResponseBody)

loJResp = createobject("CkJsonObject")
loJResp.LoadSb(loSbResponseBody)
loJResp.EmitCompact = .F.

? "Response Body:"
? loJResp.Emit()

lnRespStatusCode = loResp.StatusCode
? "Response Status Code = " + str(lnRespStatusCode)
if (lnRespStatusCode >= 400) then
    ? "Response Header:"
    ? loResp.Header
    ? "Failed."
    release loResp
    release loHttp
    release loJson
    release loSbResponseBody
    release loJResp
    return
endif

release loResp

// Sample JSON response:
// (Sample code for parsing the JSON response is shown below)

// {
//   "graphs": [
//     {
//       "graphId": "graph1",
//       "graphResponse": {
//         "compositeResponse": [
//           {
//             "body": {
//               "id": "0014H00002x6HUhQAM",
//               "success": true,
//               "errors": [
//               ]
//             },
//             "httpHeaders": {
//               "Location": "/services/data/v50.0/sobjects/Account/0014H00002x6HUhQAM"
//             },
//             "httpStatusCode": 201,
//             "referenceId": "newAccount"
//           },
//           {
//             "body": {
//               "id": "0034H00002JsInQQAV",
//               "success": true,
//               "errors": [
//               ]
//             },
//             "httpHeaders": {
//               "Location": "/services/data/v50.0/sobjects/Contact/0034H00002JsInQQAV"
//             },
//             "httpStatusCode": 201,
//             "referenceId": "newContact"
//           }
//         ]
//       },
//       "isSuccessful": true
//     }
//   ]
// }

// Sample code for parsing the JSON response...
// Use this online tool to generate parsing code from sample JSON: Generate JSON Parsing Code

i = 0
lnCount_i = loJResp.SizeOfArray("graphs")
do while i < lnCount_i
    loJResp.I = i
    lcGraphId = loJResp.StringOf("graphs[i].graphId")
    llIsSuccessful = loJResp.BoolOf("graphs[i].isSuccessful")
    j = 0
    lnCount_j = loJResp.SizeOfArray("graphs[i].graphResponse.compositeResponse")
    do while j < lnCount_j
        loJResp.J = j
        lcId = loJResp.StringOf("graphs[i].graphResponse.compositeResponse[j].body.id")
        llSuccess_2 = loJResp.BoolOf("graphs[i].graphResponse.compositeResponse[j].body.success")
        lcLocation = loJResp.StringOf("graphs[i].graphResponse.compositeResponse[j].httpHeaders.Location")
        lnHttpStatusCode = loJResp.IntOf("graphs[i].graphResponse.compositeResponse[j].httpStatusCode")
        lcReferenceId = loJResp.StringOf("graphs[i].graphResponse.compositeResponse[j].referenceId")
        k = 0
        lnCount_k = loJResp.SizeOfArray("graphs[i].graphResponse.compositeResponse[j].body.errors")
        do while k < lnCount_k
            loJResp.K = k
            k = k + 1
        enddo

        j = j + 1
    enddo

    i = i + 1
enddo



release loHttp
release loJson
release loSbResponseBody
release loJResp
