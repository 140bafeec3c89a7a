import sys

import chilkat

# This example assumes the Chilkat API to have been previously unlocked.
# See Global Unlock Sample for sample code.

http = chilkat.CkHttp()

sbResponseBody = chilkat.CkStringBuilder()

success = http.QuickGetSb(
    "https://domain.com/services/data/v53.0/smartdatadiscovery/predictionDefinitions/:PREDICTION_DEFINITION_ID",
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
#   "countOfActiveModels": 1,
#   "countOfModels": 1,
#   "createdBy": {
#     "id": "0055Y00000DWwAIQA1",
#     "name": "Philippe Ozil",
#     "profilePhotoUrl": "https://crm-analytics-deorg-dev-ed--c.documentforce.com/profilephoto/005/T"
#   },
#   "createdDate": "2021-03-04T13:37:02.000Z",
#   "id": "1OR5Y0000010ws8WAA",
#   "label": "Sales_per_Customer",
#   "lastModifiedBy": {
#     "id": "0055Y00000DWwAIQA1",
#     "name": "Philippe Ozil",
#     "profilePhotoUrl": "https://crm-analytics-deorg-dev-ed--c.documentforce.com/profilephoto/005/T"
#   },
#   "lastModifiedDate": "2021-03-04T13:37:02.000Z",
#   "modelsUrl": "/services/data/v51.0/smartdatadiscovery/predictiondefinitions/1OR5Y0000010ws8WAA/models",
#   "name": "Sales_per_Customer",
#   "outcome": {
#     "goal": "Maximize",
#     "label": "Sales per Customer",
#     "name": "Sales_per_Customer"
#   },
#   "predictionType": "Regression",
#   "status": "Enabled",
#   "url": "/services/data/v51.0/smartdatadiscovery/predictiondefinitions/1OR5Y0000010ws8WAA"
# }

# Sample code for parsing the JSON response...
# Use this online tool to generate parsing code from sample JSON: Generate JSON Parsing Code

countOfActiveModels = jResp.IntOf("countOfActiveModels")
countOfModels = jResp.IntOf("countOfModels")
Id = jResp.stringOf("createdBy.id")
Name = jResp.stringOf("createdBy.name")
ProfilePhotoUrl = jResp.stringOf("createdBy.profilePhotoUrl")
createdDate = jResp.stringOf("createdDate")
id = jResp.stringOf("id")
label = jResp.stringOf("label")
lastModifiedById = jResp.stringOf("lastModifiedBy.id")
lastModifiedByName = jResp.stringOf("lastModifiedBy.name")
lastModifiedByProfilePhotoUrl = jResp.stringOf("lastModifiedBy.profilePhotoUrl")
lastModifiedDate = jResp.stringOf("lastModifiedDate")
modelsUrl = jResp.stringOf("modelsUrl")
name = jResp.stringOf("name")
Goal = jResp.stringOf("outcome.goal")
Label = jResp.stringOf("outcome.label")
outcomeName = jResp.stringOf("outcome.name")
predictionType = jResp.stringOf("predictionType")
status = jResp.stringOf("status")
url = jResp.stringOf("url")
