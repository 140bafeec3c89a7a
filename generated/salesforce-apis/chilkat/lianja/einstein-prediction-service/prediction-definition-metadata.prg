// This example assumes the Chilkat API to have been previously unlocked.
// See Global Unlock Sample for sample code.

loHttp = createobject("CkHttp")

loSbResponseBody = createobject("CkStringBuilder")

llSuccess = loHttp.QuickGetSb("https://domain.com/services/data/v53.0/smartdatadiscovery/predictionDefinitions/:PREDICTION_DEFINITION_ID",loSbResponseBody)
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
//   "countOfActiveModels": 1,
//   "countOfModels": 1,
//   "createdBy": {
//     "id": "0055Y00000DWwAIQA1",
//     "name": "Philippe Ozil",
//     "profilePhotoUrl": "https://crm-analytics-deorg-dev-ed--c.documentforce.com/profilephoto/005/T"
//   },
//   "createdDate": "2021-03-04T13:37:02.000Z",
//   "id": "1OR5Y0000010ws8WAA",
//   "label": "Sales_per_Customer",
//   "lastModifiedBy": {
//     "id": "0055Y00000DWwAIQA1",
//     "name": "Philippe Ozil",
//     "profilePhotoUrl": "https://crm-analytics-deorg-dev-ed--c.documentforce.com/profilephoto/005/T"
//   },
//   "lastModifiedDate": "2021-03-04T13:37:02.000Z",
//   "modelsUrl": "/services/data/v51.0/smartdatadiscovery/predictiondefinitions/1OR5Y0000010ws8WAA/models",
//   "name": "Sales_per_Customer",
//   "outcome": {
//     "goal": "Maximize",
//     "label": "Sales per Customer",
//     "name": "Sales_per_Customer"
//   },
//   "predictionType": "Regression",
//   "status": "Enabled",
//   "url": "/services/data/v51.0/smartdatadiscovery/predictiondefinitions/1OR5Y0000010ws8WAA"
// }

// Sample code for parsing the JSON response...
// Use this online tool to generate parsing code from sample JSON: Generate JSON Parsing Code

lnCountOfActiveModels = loJResp.IntOf("countOfActiveModels")
lnCountOfModels = loJResp.IntOf("countOfModels")
lcId = loJResp.StringOf("createdBy.id")
lcName = loJResp.StringOf("createdBy.name")
lcProfilePhotoUrl = loJResp.StringOf("createdBy.profilePhotoUrl")
lcCreatedDate = loJResp.StringOf("createdDate")
lcId_2 = loJResp.StringOf("id")
lcLabel = loJResp.StringOf("label")
lcLastModifiedById = loJResp.StringOf("lastModifiedBy.id")
lcLastModifiedByName = loJResp.StringOf("lastModifiedBy.name")
lcLastModifiedByProfilePhotoUrl = loJResp.StringOf("lastModifiedBy.profilePhotoUrl")
lcLastModifiedDate = loJResp.StringOf("lastModifiedDate")
lcModelsUrl = loJResp.StringOf("modelsUrl")
lcName_2 = loJResp.StringOf("name")
lcGoal = loJResp.StringOf("outcome.goal")
lcLabel_2 = loJResp.StringOf("outcome.label")
lcOutcomeName = loJResp.StringOf("outcome.name")
lcPredictionType = loJResp.StringOf("predictionType")
lcStatus = loJResp.StringOf("status")
lcUrl = loJResp.StringOf("url")



release loHttp
release loSbResponseBody
release loJResp
