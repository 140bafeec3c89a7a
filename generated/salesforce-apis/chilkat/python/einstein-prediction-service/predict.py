import sys

import chilkat

# This example assumes the Chilkat API to have been previously unlocked.
# See Global Unlock Sample for sample code.

http = chilkat.CkHttp()

# Use this online tool to generate code from sample JSON: Generate Code to Create JSON

# The following JSON is sent in the request body.

# {
#   "predictionDefinition": "<PREDICTION_DEFINITION_ID>",
#   "type": "RawData",
#   "columnNames": [
#     "Quantity",
#     "Category",
#     "Sub_Category",
#     "Sales",
#     "Profit_per_Order"
#   ],
#   "rows": [
#     [
#       "2",
#       "Furniture",
#       "Chairs",
#       "300",
#       "10"
#     ]
#   ]
# }

json = chilkat.CkJsonObject()
json.UpdateString("predictionDefinition", "<PREDICTION_DEFINITION_ID>")
json.UpdateString("type", "RawData")
json.UpdateString("columnNames[0]", "Quantity")
json.UpdateString("columnNames[1]", "Category")
json.UpdateString("columnNames[2]", "Sub_Category")
json.UpdateString("columnNames[3]", "Sales")
json.UpdateString("columnNames[4]", "Profit_per_Order")
json.UpdateString("rows[0][0]", "2")
json.UpdateString("rows[0][1]", "Furniture")
json.UpdateString("rows[0][2]", "Chairs")
json.UpdateString("rows[0][3]", "300")
json.UpdateString("rows[0][4]", "10")

# resp is a CkHttpResponse
resp = http.PostJson3(
    "https://domain.com/services/data/v53.0/smartdatadiscovery/predict",
    "application/json",
    json,
)
if http.get_LastMethodSuccess() == False:
    print(http.lastErrorText())
    sys.exit()

sbResponseBody = chilkat.CkStringBuilder()
resp.GetBodySb(sbResponseBody)

jResp = chilkat.CkJsonObject()
jResp.LoadSb(sbResponseBody)
jResp.put_EmitCompact(False)

print("Response Body:")
print(jResp.emit())

respStatusCode = resp.get_StatusCode()
print("Response Status Code = " + str(respStatusCode))
if respStatusCode >= 400:
    print("Response Header:")
    print(resp.header())
    print("Failed.")

    sys.exit()

# Sample JSON response:
# (Sample code for parsing the JSON response is shown below)

# {
#   "predictionDefinition": "1OR5Y0000010ws8",
#   "predictions": [
#     {
#       "model": {
#         "id": "1Ot5Y0000010wzNSAQ"
#       },
#       "prediction": {
#         "middleValues": [
#         ],
#         "total": 88.52494255547592
#       },
#       "prescriptions": [
#       ],
#       "status": "Success"
#     }
#   ],
#   "settings": {
#     "maxMiddleValues": 0,
#     "maxPrescriptions": 0,
#     "prescriptionImpactPercentage": 0
#   }
# }

# Sample code for parsing the JSON response...
# Use this online tool to generate parsing code from sample JSON: Generate JSON Parsing Code

predictionDefinition = jResp.stringOf("predictionDefinition")
MaxMiddleValues = jResp.IntOf("settings.maxMiddleValues")
MaxPrescriptions = jResp.IntOf("settings.maxPrescriptions")
PrescriptionImpactPercentage = jResp.IntOf("settings.prescriptionImpactPercentage")
i = 0
count_i = jResp.SizeOfArray("predictions")
while i < count_i:
    jResp.put_I(i)
    Id = jResp.stringOf("predictions[i].model.id")
    Total = jResp.stringOf("predictions[i].prediction.total")
    status = jResp.stringOf("predictions[i].status")
    j = 0
    count_j = jResp.SizeOfArray("predictions[i].prediction.middleValues")
    while j < count_j:
        jResp.put_J(j)
        j = j + 1

    j = 0
    count_j = jResp.SizeOfArray("predictions[i].prescriptions")
    while j < count_j:
        jResp.put_J(j)
        j = j + 1

    i = i + 1
