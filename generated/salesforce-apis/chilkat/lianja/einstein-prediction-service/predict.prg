// This example assumes the Chilkat API to have been previously unlocked.
// See Global Unlock Sample for sample code.

loHttp = createobject("CkHttp")

// Use this online tool to generate code from sample JSON: Generate Code to Create JSON

// The following JSON is sent in the request body.

// {
//   "predictionDefinition": "<PREDICTION_DEFINITION_ID>",
//   "type": "RawData",
//   "columnNames": [
//     "Quantity",
//     "Category",
//     "Sub_Category",
//     "Sales",
//     "Profit_per_Order"
//   ],
//   "rows": [
//     [
//       "2",
//       "Furniture",
//       "Chairs",
//       "300",
//       "10"
//     ]
//   ]
// }

loJson = createobject("CkJsonObject")
loJson.UpdateString("predictionDefinition","<PREDICTION_DEFINITION_ID>")
loJson.UpdateString("type","RawData")
loJson.UpdateString("columnNames[0]","Quantity")
loJson.UpdateString("columnNames[1]","Category")
loJson.UpdateString("columnNames[2]","Sub_Category")
loJson.UpdateString("columnNames[3]","Sales")
loJson.UpdateString("columnNames[4]","Profit_per_Order")
loJson.UpdateString("rows[0][0]","2")
loJson.UpdateString("rows[0][1]","Furniture")
loJson.UpdateString("rows[0][2]","Chairs")
loJson.UpdateString("rows[0][3]","300")
loJson.UpdateString("rows[0][4]","10")

loResp = loHttp.PostJson3("https://domain.com/services/data/v53.0/smartdatadiscovery/predict","application/json",loJson)
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
//   "predictionDefinition": "1OR5Y0000010ws8",
//   "predictions": [
//     {
//       "model": {
//         "id": "1Ot5Y0000010wzNSAQ"
//       },
//       "prediction": {
//         "middleValues": [
//         ],
//         "total": 88.52494255547592
//       },
//       "prescriptions": [
//       ],
//       "status": "Success"
//     }
//   ],
//   "settings": {
//     "maxMiddleValues": 0,
//     "maxPrescriptions": 0,
//     "prescriptionImpactPercentage": 0
//   }
// }

// Sample code for parsing the JSON response...
// Use this online tool to generate parsing code from sample JSON: Generate JSON Parsing Code

lcPredictionDefinition = loJResp.StringOf("predictionDefinition")
lnMaxMiddleValues = loJResp.IntOf("settings.maxMiddleValues")
lnMaxPrescriptions = loJResp.IntOf("settings.maxPrescriptions")
lnPrescriptionImpactPercentage = loJResp.IntOf("settings.prescriptionImpactPercentage")
i = 0
lnCount_i = loJResp.SizeOfArray("predictions")
do while i < lnCount_i
    loJResp.I = i
    lcId = loJResp.StringOf("predictions[i].model.id")
    lcTotal = loJResp.StringOf("predictions[i].prediction.total")
    lcStatus = loJResp.StringOf("predictions[i].status")
    j = 0
    lnCount_j = loJResp.SizeOfArray("predictions[i].prediction.middleValues")
    do while j < lnCount_j
        loJResp.J = j
        j = j + 1
    enddo

    j = 0
    lnCount_j = loJResp.SizeOfArray("predictions[i].prescriptions")
    do while j < lnCount_j
        loJResp.J = j
        j = j + 1
    enddo

    i = i + 1
enddo



release loHttp
release loJson
release loSbResponseBody
release loJResp
