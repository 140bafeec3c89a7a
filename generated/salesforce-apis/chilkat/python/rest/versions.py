import sys

import chilkat

# This example assumes the Chilkat API to have been previously unlocked.
# See Global Unlock Sample for sample code.

http = chilkat.CkHttp()

http.SetRequestHeader("Content-Type", "application/json")
http.SetRequestHeader("Sforce-Call-Options", "client=postman")

sbResponseBody = chilkat.CkStringBuilder()

success = http.QuickGetSb("https://domain.com/services/data", sbResponseBody)
if success == False:
    print(http.lastErrorText())
    sys.exit()

jarrResp = chilkat.CkJsonArray()
jarrResp.LoadSb(sbResponseBody)
jarrResp.put_EmitCompact(False)

print("Response Body:")
print(jarrResp.emit())

respStatusCode = http.get_LastStatus()
print("Response Status Code = " + str(respStatusCode))
if respStatusCode >= 400:
    print("Response Header:")
    print(http.lastResponseHeader())
    print("Failed.")
    sys.exit()

# Sample JSON response:
# (Sample code for parsing the JSON response is shown below)

# [
#   {
#     "label": "Spring '11",
#     "url": "/services/data/v21.0",
#     "version": "21.0"
#   },
#   {
#     "label": "Summer '11",
#     "url": "/services/data/v22.0",
#     "version": "22.0"
#   },
#   {
#     "label": "Winter '12",
#     "url": "/services/data/v23.0",
#     "version": "23.0"
#   },
#   {
#     "label": "Spring '12",
#     "url": "/services/data/v24.0",
#     "version": "24.0"
#   },
#   {
#     "label": "Summer '12",
#     "url": "/services/data/v25.0",
#     "version": "25.0"
#   },
#   {
#     "label": "Winter '13",
#     "url": "/services/data/v26.0",
#     "version": "26.0"
#   },
#   {
#     "label": "Spring '13",
#     "url": "/services/data/v27.0",
#     "version": "27.0"
#   },
#   {
#     "label": "Summer '13",
#     "url": "/services/data/v28.0",
#     "version": "28.0"
#   },
#   {
#     "label": "Winter '14",
#     "url": "/services/data/v29.0",
#     "version": "29.0"
#   },
#   {
#     "label": "Spring '14",
#     "url": "/services/data/v30.0",
#     "version": "30.0"
#   },
#   {
#     "label": "Summer '14",
#     "url": "/services/data/v31.0",
#     "version": "31.0"
#   },
#   {
#     "label": "Winter '15",
#     "url": "/services/data/v32.0",
#     "version": "32.0"
#   },
#   {
#     "label": "Spring '15",
#     "url": "/services/data/v33.0",
#     "version": "33.0"
#   },
#   {
#     "label": "Summer '15",
#     "url": "/services/data/v34.0",
#     "version": "34.0"
#   },
#   {
#     "label": "Winter '16",
#     "url": "/services/data/v35.0",
#     "version": "35.0"
#   },
#   {
#     "label": "Spring '16",
#     "url": "/services/data/v36.0",
#     "version": "36.0"
#   },
#   {
#     "label": "Summer '16",
#     "url": "/services/data/v37.0",
#     "version": "37.0"
#   },
#   {
#     "label": "Winter '17",
#     "url": "/services/data/v38.0",
#     "version": "38.0"
#   },
#   {
#     "label": "Spring '17",
#     "url": "/services/data/v39.0",
#     "version": "39.0"
#   },
#   {
#     "label": "Summer '17",
#     "url": "/services/data/v40.0",
#     "version": "40.0"
#   },
#   {
#     "label": "Winter '18",
#     "url": "/services/data/v41.0",
#     "version": "41.0"
#   },
#   {
#     "label": "Spring ’18",
#     "url": "/services/data/v42.0",
#     "version": "42.0"
#   },
#   {
#     "label": "Summer '18",
#     "url": "/services/data/v43.0",
#     "version": "43.0"
#   },
#   {
#     "label": "Winter '19",
#     "url": "/services/data/v44.0",
#     "version": "44.0"
#   },
#   {
#     "label": "Spring '19",
#     "url": "/services/data/v45.0",
#     "version": "45.0"
#   },
#   {
#     "label": "Summer '19",
#     "url": "/services/data/v46.0",
#     "version": "46.0"
#   },
#   {
#     "label": "Winter '20",
#     "url": "/services/data/v47.0",
#     "version": "47.0"
#   },
#   {
#     "label": "Spring '20",
#     "url": "/services/data/v48.0",
#     "version": "48.0"
#   },
#   {
#     "label": "Summer '20",
#     "url": "/services/data/v49.0",
#     "version": "49.0"
#   },
#   {
#     "label": "Winter '21",
#     "url": "/services/data/v50.0",
#     "version": "50.0"
#   },
#   {
#     "label": "Spring '21",
#     "url": "/services/data/v51.0",
#     "version": "51.0"
#   },
#   {
#     "label": "Summer '21",
#     "url": "/services/data/v52.0",
#     "version": "52.0"
#   },
#   {
#     "label": "Winter '22",
#     "url": "/services/data/v53.0",
#     "version": "53.0"
#   }
# ]

# Sample code for parsing the JSON response...
# Use this online tool to generate parsing code from sample JSON: Generate JSON Parsing Code

# json is a CkJsonObject

i = 0
count_i = jarrResp.get_Size()
while i < count_i:
    json = jarrResp.ObjectAt(i)
    label = json.stringOf("label")
    url = json.stringOf("url")
    version = json.stringOf("version")
    i = i + 1
