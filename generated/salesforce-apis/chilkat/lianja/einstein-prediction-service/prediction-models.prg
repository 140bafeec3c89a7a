// This example assumes the Chilkat API to have been previously unlocked.
// See Global Unlock Sample for sample code.

loHttp = createobject("CkHttp")

loSbResponseBody = createobject("CkStringBuilder")

llSuccess = loHttp.QuickGetSb("https://domain.com/services/data/v53.0/smartdatadiscovery/predictionDefinitions/:PREDICTION_DEFINITION_ID/models",loSbResponseBody)
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
//   "models": [
//     {
//       "createdBy": {
//         "id": "0055Y00000DWwAIQA1",
//         "name": "Philippe Ozil",
//         "profilePhotoUrl": "https://crm-analytics-deorg-dev-ed--c.documentforce.com/profilephoto/005/T"
//       },
//       "createdDate": "2021-03-04T13:37:03.000Z",
//       "fieldMappingList": [
//         {
//           "modelField": {
//             "label": "Category",
//             "name": "Category",
//             "type": "Text"
//           }
//         },
//         {
//           "modelField": {
//             "label": "Sales",
//             "name": "Sales",
//             "type": "Number"
//           }
//         },
//         {
//           "modelField": {
//             "label": "Profit per Order",
//             "name": "Profit_per_Order",
//             "type": "Number"
//           }
//         },
//         {
//           "modelField": {
//             "label": "Sub-Category",
//             "name": "Sub_Category",
//             "type": "Text"
//           }
//         },
//         {
//           "modelField": {
//             "label": "Quantity",
//             "name": "Quantity",
//             "type": "Number"
//           }
//         }
//       ],
//       "filters": [
//       ],
//       "historyUrl": "/services/data/v51.0/smartdatadiscovery/predictiondefinitions/1OR5Y0000010ws8WAA/models/1Ot5Y0000010wzNSAQ/histories",
//       "id": "1Ot5Y0000010wzNSAQ",
//       "isRefreshEnabled": false,
//       "label": "superstore-orders",
//       "lastModifiedBy": {
//         "id": "0055Y00000DWwAIQA1",
//         "name": "Philippe Ozil",
//         "profilePhotoUrl": "https://crm-analytics-deorg-dev-ed--c.documentforce.com/profilephoto/005/T"
//       },
//       "lastModifiedDate": "2021-03-04T13:37:03.000Z",
//       "model": {
//         "id": "1OT5Y0000010zlzWAA"
//       },
//       "modelType": "Regression",
//       "name": "superstore_orders",
//       "predictionDefinitionUrl": "/services/data/v51.0/smartdatadiscovery/predictiondefinitions/1OR5Y0000010ws8WAA",
//       "prescribableFields": [
//         {
//           "customDefinitions": [
//           ],
//           "field": {
//             "label": "Quantity",
//             "name": "Quantity",
//             "type": "Number"
//           }
//         }
//       ],
//       "sortOrder": 0,
//       "status": "Enabled",
//       "url": "/services/data/v51.0/smartdatadiscovery/predictiondefinitions/1OR5Y0000010ws8WAA/models/1Ot5Y0000010wzNSAQ"
//     }
//   ],
//   "totalSize": 1,
//   "url": "/services/data/v51.0/smartdatadiscovery/predictiondefinitions/1OR5Y0000010ws8WAA/models"
// }

// Sample code for parsing the JSON response...
// Use this online tool to generate parsing code from sample JSON: Generate JSON Parsing Code

lnTotalSize = loJResp.IntOf("totalSize")
lcUrl = loJResp.StringOf("url")
i = 0
lnCount_i = loJResp.SizeOfArray("models")
do while i < lnCount_i
    loJResp.I = i
    lcId = loJResp.StringOf("models[i].createdBy.id")
    lcName = loJResp.StringOf("models[i].createdBy.name")
    lcProfilePhotoUrl = loJResp.StringOf("models[i].createdBy.profilePhotoUrl")
    lcCreatedDate = loJResp.StringOf("models[i].createdDate")
    lcHistoryUrl = loJResp.StringOf("models[i].historyUrl")
    lcId_2 = loJResp.StringOf("models[i].id")
    llIsRefreshEnabled = loJResp.BoolOf("models[i].isRefreshEnabled")
    lcLabel = loJResp.StringOf("models[i].label")
    lcLastModifiedById = loJResp.StringOf("models[i].lastModifiedBy.id")
    lcLastModifiedByName = loJResp.StringOf("models[i].lastModifiedBy.name")
    lcLastModifiedByProfilePhotoUrl = loJResp.StringOf("models[i].lastModifiedBy.profilePhotoUrl")
    lcLastModifiedDate = loJResp.StringOf("models[i].lastModifiedDate")
    lcModelId = loJResp.StringOf("models[i].model.id")
    lcModelType = loJResp.StringOf("models[i].modelType")
    lcName_2 = loJResp.StringOf("models[i].name")
    lcPredictionDefinitionUrl = loJResp.StringOf("models[i].predictionDefinitionUrl")
    lnSortOrder = loJResp.IntOf("models[i].sortOrder")
    lcStatus = loJResp.StringOf("models[i].status")
    lcUrl = loJResp.StringOf("models[i].url")
    j = 0
    lnCount_j = loJResp.SizeOfArray("models[i].fieldMappingList")
    do while j < lnCount_j
        loJResp.J = j
        lcLabel_2 = loJResp.StringOf("models[i].fieldMappingList[j].modelField.label")
        lcModelFieldName = loJResp.StringOf("models[i].fieldMappingList[j].modelField.name")
        lcV_Type = loJResp.StringOf("models[i].fieldMappingList[j].modelField.type")
        j = j + 1
    enddo

    j = 0
    lnCount_j = loJResp.SizeOfArray("models[i].filters")
    do while j < lnCount_j
        loJResp.J = j
        j = j + 1
    enddo

    j = 0
    lnCount_j = loJResp.SizeOfArray("models[i].prescribableFields")
    do while j < lnCount_j
        loJResp.J = j
        lcFieldLabel = loJResp.StringOf("models[i].prescribableFields[j].field.label")
        lcFieldName = loJResp.StringOf("models[i].prescribableFields[j].field.name")
        lcFieldType = loJResp.StringOf("models[i].prescribableFields[j].field.type")
        k = 0
        lnCount_k = loJResp.SizeOfArray("models[i].prescribableFields[j].customDefinitions")
        do while k < lnCount_k
            loJResp.K = k
            k = k + 1
        enddo

        j = j + 1
    enddo

    i = i + 1
enddo



release loHttp
release loSbResponseBody
release loJResp
