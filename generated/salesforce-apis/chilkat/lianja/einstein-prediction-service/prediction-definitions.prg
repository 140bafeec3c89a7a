// This example assumes the Chilkat API to have been previously unlocked.
// See Global Unlock Sample for sample code.

loHttp = createobject("CkHttp")

loSbResponseBody = createobject("CkStringBuilder")

llSuccess = loHttp.QuickGetSb("https://domain.com/services/data/v53.0/smartdatadiscovery/predictionDefinitions",loSbResponseBody)
if (llSuccess = .F.) then
    ? loHttp.LastErrorText
    release loHttp
    release loSbResponseBody
    return
endif

loJResp = createobject("CkJsonObject")
loJResp.LoadSb(loSbResponseBody)
loJResp.EmitCompact = .F.

? "Response Body:"
? loJResp.Emit()

lnRespStatusCode = loHttp.LastStatus
? "Response Status Code = " + str(lnRespStatusCode)
if (lnRespStatusCode >= 400) then
    ? "Response Header:"
    ? loHttp.LastResponseHeader
    ? "Failed."
    release loHttp
    release loSbResponseBody
    release loJResp
    return
endif

// Sample JSON response:
// (Sample code for parsing the JSON response is shown below)

// {
//   "nextPageUrl": null,
//   "predictionDefinitions": [
//     {
//       "countOfActiveModels": 1,
//       "countOfModels": 1,
//       "createdBy": {
//         "id": "0055Y00000DWwAIQA1",
//         "name": "Philippe Ozil",
//         "profilePhotoUrl": "https://crm-analytics-deorg-dev-ed--c.documentforce.com/profilephoto/005/T"
//       },
//       "createdDate": "2021-03-04T13:37:02.000Z",
//       "id": "1OR5Y0000010ws8WAA",
//       "label": "Sales_per_Customer",
//       "lastModifiedBy": {
//         "id": "0055Y00000DWwAIQA1",
//         "name": "Philippe Ozil",
//         "profilePhotoUrl": "https://crm-analytics-deorg-dev-ed--c.documentforce.com/profilephoto/005/T"
//       },
//       "lastModifiedDate": "2021-03-04T13:37:02.000Z",
//       "modelsUrl": "/services/data/v51.0/smartdatadiscovery/predictiondefinitions/1OR5Y0000010ws8WAA/models",
//       "name": "Sales_per_Customer",
//       "outcome": {
//         "goal": "Maximize",
//         "label": "Sales per Customer",
//         "name": "Sales_per_Customer"
//       },
//       "predictionType": "Regression",
//       "status": "Enabled",
//       "url": "/services/data/v51.0/smartdatadiscovery/predictiondefinitions/1OR5Y0000010ws8WAA"
//     }
//   ],
//   "totalSize": 1,
//   "url": "/services/data/v51.0/smartdatadiscovery/predictiondefinitions?pageSize=25"
// }

// Sample code for parsing the JSON response...
// Use this online tool to generate parsing code from sample JSON: Generate JSON Parsing Code

lcNextPageUrl = loJResp.StringOf("nextPageUrl")
lnTotalSize = loJResp.IntOf("totalSize")
lcUrl = loJResp.StringOf("url")
i = 0
lnCount_i = loJResp.SizeOfArray("predictionDefinitions")
do while i < lnCount_i
    loJResp.I = i
    lnCountOfActiveModels = loJResp.IntOf("predictionDefinitions[i].countOfActiveModels")
    lnCountOfModels = loJResp.IntOf("predictionDefinitions[i].countOfModels")
    lcId = loJResp.StringOf("predictionDefinitions[i].createdBy.id")
    lcName = loJResp.StringOf("predictionDefinitions[i].createdBy.name")
    lcProfilePhotoUrl = loJResp.StringOf("predictionDefinitions[i].createdBy.profilePhotoUrl")
    lcCreatedDate = loJResp.StringOf("predictionDefinitions[i].createdDate")
    lcId_2 = loJResp.StringOf("predictionDefinitions[i].id")
    lcLabel = loJResp.StringOf("predictionDefinitions[i].label")
    lcLastModifiedById = loJResp.StringOf("predictionDefinitions[i].lastModifiedBy.id")
    lcLastModifiedByName = loJResp.StringOf("predictionDefinitions[i].lastModifiedBy.name")
    lcLastModifiedByProfilePhotoUrl = loJResp.StringOf("predictionDefinitions[i].lastModifiedBy.profilePhotoUrl")
    lcLastModifiedDate = loJResp.StringOf("predictionDefinitions[i].lastModifiedDate")
    lcModelsUrl = loJResp.StringOf("predictionDefinitions[i].modelsUrl")
    lcName_2 = loJResp.StringOf("predictionDefinitions[i].name")
    lcGoal = loJResp.StringOf("predictionDefinitions[i].outcome.goal")
    lcLabel_2 = loJResp.StringOf("predictionDefinitions[i].outcome.label")
    lcOutcomeName = loJResp.StringOf("predictionDefinitions[i].outcome.name")
    lcPredictionType = loJResp.StringOf("predictionDefinitions[i].predictionType")
    lcStatus = loJResp.StringOf("predictionDefinitions[i].status")
    lcUrl = loJResp.StringOf("predictionDefinitions[i].url")
    i = i + 1
enddo



release loHttp
release loSbResponseBody
release loJResp
