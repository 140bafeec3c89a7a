import sys

import chilkat

# This example assumes the Chilkat API to have been previously unlocked.
# See Global Unlock Sample for sample code.

http = chilkat.CkHttp()

sbResponseBody = chilkat.CkStringBuilder()

success = http.QuickGetSb(
    "https://domain.com/services/data/v53.0/ui-api/object-info/Account/picklist-values/012000000000000AAA/Industry",
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
#   "controllerValues": {},
#   "defaultValue": null,
#   "eTag": "bee3e6401e143e18332a17639061c5ff",
#   "url": "/services/data/v51.0/ui-api/object-info/Account/picklist-values/012000000000000AAA/Industry",
#   "values": [
#     {
#       "attributes": null,
#       "label": "Agriculture",
#       "validFor": [
#       ],
#       "value": "Agriculture"
#     },
#     {
#       "attributes": null,
#       "label": "Apparel",
#       "validFor": [
#       ],
#       "value": "Apparel"
#     },
#     {
#       "attributes": null,
#       "label": "Banking",
#       "validFor": [
#       ],
#       "value": "Banking"
#     },
#     {
#       "attributes": null,
#       "label": "Biotechnology",
#       "validFor": [
#       ],
#       "value": "Biotechnology"
#     },
#     {
#       "attributes": null,
#       "label": "Chemicals",
#       "validFor": [
#       ],
#       "value": "Chemicals"
#     },
#     {
#       "attributes": null,
#       "label": "Communications",
#       "validFor": [
#       ],
#       "value": "Communications"
#     },
#     {
#       "attributes": null,
#       "label": "Construction",
#       "validFor": [
#       ],
#       "value": "Construction"
#     },
#     {
#       "attributes": null,
#       "label": "Consulting",
#       "validFor": [
#       ],
#       "value": "Consulting"
#     },
#     {
#       "attributes": null,
#       "label": "Education",
#       "validFor": [
#       ],
#       "value": "Education"
#     },
#     {
#       "attributes": null,
#       "label": "Electronics",
#       "validFor": [
#       ],
#       "value": "Electronics"
#     },
#     {
#       "attributes": null,
#       "label": "Energy",
#       "validFor": [
#       ],
#       "value": "Energy"
#     },
#     {
#       "attributes": null,
#       "label": "Engineering",
#       "validFor": [
#       ],
#       "value": "Engineering"
#     },
#     {
#       "attributes": null,
#       "label": "Entertainment",
#       "validFor": [
#       ],
#       "value": "Entertainment"
#     },
#     {
#       "attributes": null,
#       "label": "Environmental",
#       "validFor": [
#       ],
#       "value": "Environmental"
#     },
#     {
#       "attributes": null,
#       "label": "Finance",
#       "validFor": [
#       ],
#       "value": "Finance"
#     },
#     {
#       "attributes": null,
#       "label": "Food &amp; Beverage",
#       "validFor": [
#       ],
#       "value": "Food &amp; Beverage"
#     },
#     {
#       "attributes": null,
#       "label": "Government",
#       "validFor": [
#       ],
#       "value": "Government"
#     },
#     {
#       "attributes": null,
#       "label": "Healthcare",
#       "validFor": [
#       ],
#       "value": "Healthcare"
#     },
#     {
#       "attributes": null,
#       "label": "Hospitality",
#       "validFor": [
#       ],
#       "value": "Hospitality"
#     },
#     {
#       "attributes": null,
#       "label": "Insurance",
#       "validFor": [
#       ],
#       "value": "Insurance"
#     },
#     {
#       "attributes": null,
#       "label": "Machinery",
#       "validFor": [
#       ],
#       "value": "Machinery"
#     },
#     {
#       "attributes": null,
#       "label": "Manufacturing",
#       "validFor": [
#       ],
#       "value": "Manufacturing"
#     },
#     {
#       "attributes": null,
#       "label": "Media",
#       "validFor": [
#       ],
#       "value": "Media"
#     },
#     {
#       "attributes": null,
#       "label": "Not For Profit",
#       "validFor": [
#       ],
#       "value": "Not For Profit"
#     },
#     {
#       "attributes": null,
#       "label": "Recreation",
#       "validFor": [
#       ],
#       "value": "Recreation"
#     },
#     {
#       "attributes": null,
#       "label": "Retail",
#       "validFor": [
#       ],
#       "value": "Retail"
#     },
#     {
#       "attributes": null,
#       "label": "Shipping",
#       "validFor": [
#       ],
#       "value": "Shipping"
#     },
#     {
#       "attributes": null,
#       "label": "Technology",
#       "validFor": [
#       ],
#       "value": "Technology"
#     },
#     {
#       "attributes": null,
#       "label": "Telecommunications",
#       "validFor": [
#       ],
#       "value": "Telecommunications"
#     },
#     {
#       "attributes": null,
#       "label": "Transportation",
#       "validFor": [
#       ],
#       "value": "Transportation"
#     },
#     {
#       "attributes": null,
#       "label": "Utilities",
#       "validFor": [
#       ],
#       "value": "Utilities"
#     },
#     {
#       "attributes": null,
#       "label": "Other",
#       "validFor": [
#       ],
#       "value": "Other"
#     }
#   ]
# }

# Sample code for parsing the JSON response...
# Use this online tool to generate parsing code from sample JSON: Generate JSON Parsing Code

defaultValue = jResp.stringOf("defaultValue")
eTag = jResp.stringOf("eTag")
url = jResp.stringOf("url")
i = 0
count_i = jResp.SizeOfArray("values")
while i < count_i:
    jResp.put_I(i)
    attributes = jResp.stringOf("values[i].attributes")
    label = jResp.stringOf("values[i].label")
    value = jResp.stringOf("values[i].value")
    j = 0
    count_j = jResp.SizeOfArray("values[i].validFor")
    while j < count_j:
        jResp.put_J(j)
        j = j + 1

    i = i + 1
