import sys

import chilkat

# This example assumes the Chilkat API to have been previously unlocked.
# See Global Unlock Sample for sample code.

http = chilkat.CkHttp()

sbResponseBody = chilkat.CkStringBuilder()

success = http.QuickGetSb(
    "https://domain.com/services/data/v53.0/smartdatadiscovery/predictionDefinitions/:PREDICTION_DEFINITION_ID/models",
    sbResponseBody,
)
if success == False:
    print(http.lastErrorText())
    sys.exit()

jResp = chilkat.CkJsonObject()
jResp.LoadSb(sbResponseBody)
jResp.put_EmitCompact(False)

print("Response Body:")
print(jResp.emit())

respStatusCode = http.get_LastStatus()
print("Response Status Code = " + str(respStatusCode))
if respStatusCode >= 400:
    print("Response Header:")
    print(http.lastResponseHeader())
    print("Failed.")
    sys.exit()

# Sample JSON response:
# (Sample code for parsing the JSON response is shown below)

# {
#   "models": [
#     {
#       "createdBy": {
#         "id": "0055Y00000DWwAIQA1",
#         "name": "Philippe Ozil",
#         "profilePhotoUrl": "https://crm-analytics-deorg-dev-ed--c.documentforce.com/profilephoto/005/T"
#       },
#       "createdDate": "2021-03-04T13:37:03.000Z",
#       "fieldMappingList": [
#         {
#           "modelField": {
#             "label": "Category",
#             "name": "Category",
#             "type": "Text"
#           }
#         },
#         {
#           "modelField": {
#             "label": "Sales",
#             "name": "Sales",
#             "type": "Number"
#           }
#         },
#         {
#           "modelField": {
#             "label": "Profit per Order",
#             "name": "Profit_per_Order",
#             "type": "Number"
#           }
#         },
#         {
#           "modelField": {
#             "label": "Sub-Category",
#             "name": "Sub_Category",
#             "type": "Text"
#           }
#         },
#         {
#           "modelField": {
#             "label": "Quantity",
#             "name": "Quantity",
#             "type": "Number"
#           }
#         }
#       ],
#       "filters": [
#       ],
#       "historyUrl": "/services/data/v51.0/smartdatadiscovery/predictiondefinitions/1OR5Y0000010ws8WAA/models/1Ot5Y0000010wzNSAQ/histories",
#       "id": "1Ot5Y0000010wzNSAQ",
#       "isRefreshEnabled": false,
#       "label": "superstore-orders",
#       "lastModifiedBy": {
#         "id": "0055Y00000DWwAIQA1",
#         "name": "Philippe Ozil",
#         "profilePhotoUrl": "https://crm-analytics-deorg-dev-ed--c.documentforce.com/profilephoto/005/T"
#       },
#       "lastModifiedDate": "2021-03-04T13:37:03.000Z",
#       "model": {
#         "id": "1OT5Y0000010zlzWAA"
#       },
#       "modelType": "Regression",
#       "name": "superstore_orders",
#       "predictionDefinitionUrl": "/services/data/v51.0/smartdatadiscovery/predictiondefinitions/1OR5Y0000010ws8WAA",
#       "prescribableFields": [
#         {
#           "customDefinitions": [
#           ],
#           "field": {
#             "label": "Quantity",
#             "name": "Quantity",
#             "type": "Number"
#           }
#         }
#       ],
#       "sortOrder": 0,
#       "status": "Enabled",
#       "url": "/services/data/v51.0/smartdatadiscovery/predictiondefinitions/1OR5Y0000010ws8WAA/models/1Ot5Y0000010wzNSAQ"
#     }
#   ],
#   "totalSize": 1,
#   "url": "/services/data/v51.0/smartdatadiscovery/predictiondefinitions/1OR5Y0000010ws8WAA/models"
# }

# Sample code for parsing the JSON response...
# Use this online tool to generate parsing code from sample JSON: Generate JSON Parsing Code

totalSize = jResp.IntOf("totalSize")
url = jResp.stringOf("url")
i = 0
count_i = jResp.SizeOfArray("models")
while i < count_i:
    jResp.put_I(i)
    Id = jResp.stringOf("models[i].createdBy.id")
    Name = jResp.stringOf("models[i].createdBy.name")
    ProfilePhotoUrl = jResp.stringOf("models[i].createdBy.profilePhotoUrl")
    createdDate = jResp.stringOf("models[i].createdDate")
    historyUrl = jResp.stringOf("models[i].historyUrl")
    id = jResp.stringOf("models[i].id")
    isRefreshEnabled = jResp.BoolOf("models[i].isRefreshEnabled")
    label = jResp.stringOf("models[i].label")
    lastModifiedById = jResp.stringOf("models[i].lastModifiedBy.id")
    lastModifiedByName = jResp.stringOf("models[i].lastModifiedBy.name")
    lastModifiedByProfilePhotoUrl = jResp.stringOf(
        "models[i].lastModifiedBy.profilePhotoUrl"
    )
    lastModifiedDate = jResp.stringOf("models[i].lastModifiedDate")
    modelId = jResp.stringOf("models[i].model.id")
    modelType = jResp.stringOf("models[i].modelType")
    name = jResp.stringOf("models[i].name")
    predictionDefinitionUrl = jResp.stringOf("models[i].predictionDefinitionUrl")
    sortOrder = jResp.IntOf("models[i].sortOrder")
    status = jResp.stringOf("models[i].status")
    url = jResp.stringOf("models[i].url")
    j = 0
    count_j = jResp.SizeOfArray("models[i].fieldMappingList")
    while j < count_j:
        jResp.put_J(j)
        Label = jResp.stringOf("models[i].fieldMappingList[j].modelField.label")
        modelFieldName = jResp.stringOf("models[i].fieldMappingList[j].modelField.name")
        v_Type = jResp.stringOf("models[i].fieldMappingList[j].modelField.type")
        j = j + 1

    j = 0
    count_j = jResp.SizeOfArray("models[i].filters")
    while j < count_j:
        jResp.put_J(j)
        j = j + 1

    j = 0
    count_j = jResp.SizeOfArray("models[i].prescribableFields")
    while j < count_j:
        jResp.put_J(j)
        fieldLabel = jResp.stringOf("models[i].prescribableFields[j].field.label")
        fieldName = jResp.stringOf("models[i].prescribableFields[j].field.name")
        fieldType = jResp.stringOf("models[i].prescribableFields[j].field.type")
        k = 0
        count_k = jResp.SizeOfArray("models[i].prescribableFields[j].customDefinitions")
        while k < count_k:
            jResp.put_K(k)
            k = k + 1

        j = j + 1

    i = i + 1
