import sys

import chilkat

# This example assumes the Chilkat API to have been previously unlocked.
# See Global Unlock Sample for sample code.

http = chilkat.CkHttp()

sbResponseBody = chilkat.CkStringBuilder()

success = http.QuickGetSb(
    "https://domain.com/services/data/v53.0/smartdatadiscovery/predictionDefinitions",
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
#   "nextPageUrl": null,
#   "predictionDefinitions": [
#     {
#       "countOfActiveModels": 1,
#       "countOfModels": 1,
#       "createdBy": {
#         "id": "0055Y00000DWwAIQA1",
#         "name": "Philippe Ozil",
#         "profilePhotoUrl": "https://crm-analytics-deorg-dev-ed--c.documentforce.com/profilephoto/005/T"
#       },
#       "createdDate": "2021-03-04T13:37:02.000Z",
#       "id": "1OR5Y0000010ws8WAA",
#       "label": "Sales_per_Customer",
#       "lastModifiedBy": {
#         "id": "0055Y00000DWwAIQA1",
#         "name": "Philippe Ozil",
#         "profilePhotoUrl": "https://crm-analytics-deorg-dev-ed--c.documentforce.com/profilephoto/005/T"
#       },
#       "lastModifiedDate": "2021-03-04T13:37:02.000Z",
#       "modelsUrl": "/services/data/v51.0/smartdatadiscovery/predictiondefinitions/1OR5Y0000010ws8WAA/models",
#       "name": "Sales_per_Customer",
#       "outcome": {
#         "goal": "Maximize",
#         "label": "Sales per Customer",
#         "name": "Sales_per_Customer"
#       },
#       "predictionType": "Regression",
#       "status": "Enabled",
#       "url": "/services/data/v51.0/smartdatadiscovery/predictiondefinitions/1OR5Y0000010ws8WAA"
#     }
#   ],
#   "totalSize": 1,
#   "url": "/services/data/v51.0/smartdatadiscovery/predictiondefinitions?pageSize=25"
# }

# Sample code for parsing the JSON response...
# Use this online tool to generate parsing code from sample JSON: Generate JSON Parsing Code

nextPageUrl = jResp.stringOf("nextPageUrl")
totalSize = jResp.IntOf("totalSize")
url = jResp.stringOf("url")
i = 0
count_i = jResp.SizeOfArray("predictionDefinitions")
while i < count_i:
    jResp.put_I(i)
    countOfActiveModels = jResp.IntOf("predictionDefinitions[i].countOfActiveModels")
    countOfModels = jResp.IntOf("predictionDefinitions[i].countOfModels")
    Id = jResp.stringOf("predictionDefinitions[i].createdBy.id")
    Name = jResp.stringOf("predictionDefinitions[i].createdBy.name")
    ProfilePhotoUrl = jResp.stringOf(
        "predictionDefinitions[i].createdBy.profilePhotoUrl"
    )
    createdDate = jResp.stringOf("predictionDefinitions[i].createdDate")
    id = jResp.stringOf("predictionDefinitions[i].id")
    label = jResp.stringOf("predictionDefinitions[i].label")
    lastModifiedById = jResp.stringOf("predictionDefinitions[i].lastModifiedBy.id")
    lastModifiedByName = jResp.stringOf("predictionDefinitions[i].lastModifiedBy.name")
    lastModifiedByProfilePhotoUrl = jResp.stringOf(
        "predictionDefinitions[i].lastModifiedBy.profilePhotoUrl"
    )
    lastModifiedDate = jResp.stringOf("predictionDefinitions[i].lastModifiedDate")
    modelsUrl = jResp.stringOf("predictionDefinitions[i].modelsUrl")
    name = jResp.stringOf("predictionDefinitions[i].name")
    Goal = jResp.stringOf("predictionDefinitions[i].outcome.goal")
    Label = jResp.stringOf("predictionDefinitions[i].outcome.label")
    outcomeName = jResp.stringOf("predictionDefinitions[i].outcome.name")
    predictionType = jResp.stringOf("predictionDefinitions[i].predictionType")
    status = jResp.stringOf("predictionDefinitions[i].status")
    url = jResp.stringOf("predictionDefinitions[i].url")
    i = i + 1
