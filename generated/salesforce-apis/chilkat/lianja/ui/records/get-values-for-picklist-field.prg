// This example assumes the Chilkat API to have been previously unlocked.
// See Global Unlock Sample for sample code.

loHttp = createobject("CkHttp")

loSbResponseBody = createobject("CkStringBuilder")

llSuccess = loHttp.QuickGetSb("https://domain.com/services/data/v53.0/ui-api/object-info/Account/picklist-values/012000000000000AAA/Industry",loSbResponseBody)
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
//   "controllerValues": {},
//   "defaultValue": null,
//   "eTag": "bee3e6401e143e18332a17639061c5ff",
//   "url": "/services/data/v51.0/ui-api/object-info/Account/picklist-values/012000000000000AAA/Industry",
//   "values": [
//     {
//       "attributes": null,
//       "label": "Agriculture",
//       "validFor": [
//       ],
//       "value": "Agriculture"
//     },
//     {
//       "attributes": null,
//       "label": "Apparel",
//       "validFor": [
//       ],
//       "value": "Apparel"
//     },
//     {
//       "attributes": null,
//       "label": "Banking",
//       "validFor": [
//       ],
//       "value": "Banking"
//     },
//     {
//       "attributes": null,
//       "label": "Biotechnology",
//       "validFor": [
//       ],
//       "value": "Biotechnology"
//     },
//     {
//       "attributes": null,
//       "label": "Chemicals",
//       "validFor": [
//       ],
//       "value": "Chemicals"
//     },
//     {
//       "attributes": null,
//       "label": "Communications",
//       "validFor": [
//       ],
//       "value": "Communications"
//     },
//     {
//       "attributes": null,
//       "label": "Construction",
//       "validFor": [
//       ],
//       "value": "Construction"
//     },
//     {
//       "attributes": null,
//       "label": "Consulting",
//       "validFor": [
//       ],
//       "value": "Consulting"
//     },
//     {
//       "attributes": null,
//       "label": "Education",
//       "validFor": [
//       ],
//       "value": "Education"
//     },
//     {
//       "attributes": null,
//       "label": "Electronics",
//       "validFor": [
//       ],
//       "value": "Electronics"
//     },
//     {
//       "attributes": null,
//       "label": "Energy",
//       "validFor": [
//       ],
//       "value": "Energy"
//     },
//     {
//       "attributes": null,
//       "label": "Engineering",
//       "validFor": [
//       ],
//       "value": "Engineering"
//     },
//     {
//       "attributes": null,
//       "label": "Entertainment",
//       "validFor": [
//       ],
//       "value": "Entertainment"
//     },
//     {
//       "attributes": null,
//       "label": "Environmental",
//       "validFor": [
//       ],
//       "value": "Environmental"
//     },
//     {
//       "attributes": null,
//       "label": "Finance",
//       "validFor": [
//       ],
//       "value": "Finance"
//     },
//     {
//       "attributes": null,
//       "label": "Food &amp; Beverage",
//       "validFor": [
//       ],
//       "value": "Food &amp; Beverage"
//     },
//     {
//       "attributes": null,
//       "label": "Government",
//       "validFor": [
//       ],
//       "value": "Government"
//     },
//     {
//       "attributes": null,
//       "label": "Healthcare",
//       "validFor": [
//       ],
//       "value": "Healthcare"
//     },
//     {
//       "attributes": null,
//       "label": "Hospitality",
//       "validFor": [
//       ],
//       "value": "Hospitality"
//     },
//     {
//       "attributes": null,
//       "label": "Insurance",
//       "validFor": [
//       ],
//       "value": "Insurance"
//     },
//     {
//       "attributes": null,
//       "label": "Machinery",
//       "validFor": [
//       ],
//       "value": "Machinery"
//     },
//     {
//       "attributes": null,
//       "label": "Manufacturing",
//       "validFor": [
//       ],
//       "value": "Manufacturing"
//     },
//     {
//       "attributes": null,
//       "label": "Media",
//       "validFor": [
//       ],
//       "value": "Media"
//     },
//     {
//       "attributes": null,
//       "label": "Not For Profit",
//       "validFor": [
//       ],
//       "value": "Not For Profit"
//     },
//     {
//       "attributes": null,
//       "label": "Recreation",
//       "validFor": [
//       ],
//       "value": "Recreation"
//     },
//     {
//       "attributes": null,
//       "label": "Retail",
//       "validFor": [
//       ],
//       "value": "Retail"
//     },
//     {
//       "attributes": null,
//       "label": "Shipping",
//       "validFor": [
//       ],
//       "value": "Shipping"
//     },
//     {
//       "attributes": null,
//       "label": "Technology",
//       "validFor": [
//       ],
//       "value": "Technology"
//     },
//     {
//       "attributes": null,
//       "label": "Telecommunications",
//       "validFor": [
//       ],
//       "value": "Telecommunications"
//     },
//     {
//       "attributes": null,
//       "label": "Transportation",
//       "validFor": [
//       ],
//       "value": "Transportation"
//     },
//     {
//       "attributes": null,
//       "label": "Utilities",
//       "validFor": [
//       ],
//       "value": "Utilities"
//     },
//     {
//       "attributes": null,
//       "label": "Other",
//       "validFor": [
//       ],
//       "value": "Other"
//     }
//   ]
// }

// Sample code for parsing the JSON response...
// Use this online tool to generate parsing code from sample JSON: Generate JSON Parsing Code

lcDefaultValue = loJResp.StringOf("defaultValue")
lcETag = loJResp.StringOf("eTag")
lcUrl = loJResp.StringOf("url")
i = 0
lnCount_i = loJResp.SizeOfArray("values")
do while i < lnCount_i
    loJResp.I = i
    lcAttributes = loJResp.StringOf("values[i].attributes")
    lcLabel = loJResp.StringOf("values[i].label")
    lcValue = loJResp.StringOf("values[i].value")
    j = 0
    lnCount_j = loJResp.SizeOfArray("values[i].validFor")
    do while j < lnCount_j
        loJResp.J = j
        j = j + 1
    enddo

    i = i + 1
enddo



release loHttp
release loSbResponseBody
release loJResp
