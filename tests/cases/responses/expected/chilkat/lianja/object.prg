// This example assumes the Chilkat API to have been previously unlocked.
// See Global Unlock Sample for sample code.

loHttp = createobject("CkHttp")

loSbResponseBody = createobject("CkStringBuilder")

llSuccess = loHttp.QuickGetSb("https://api.example.com/x",loSbResponseBody)
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
//   "id": "750",
//   "count": 2,
//   "ratio": 1.5,
//   "none": null,
//   "yes": true,
//   "owner": {
//     "id": 1,
//     "name": "x"
//   },
//   "items": [
//     {
//       "id": 1,
//       "tags": [
//         "a"
//       ]
//     },
//     {
//       "id": 2,
//       "name": "y",
//       "tags": [
//       ]
//     }
//   ]
// }

// Sample code for parsing the JSON response...
// Use this online tool to generate parsing code from sample JSON: Generate JSON Parsing Code

lcId = loJResp.StringOf("id")
lnCount = loJResp.IntOf("count")
lcRatio = loJResp.StringOf("ratio")
lcNone = loJResp.StringOf("none")
llYes = loJResp.BoolOf("yes")
lnId = loJResp.IntOf("owner.id")
lcName_2 = loJResp.StringOf("owner.name")
i = 0
lnCount_i = loJResp.SizeOfArray("items")
do while i < lnCount_i
    loJResp.I = i
    lnItemsId = loJResp.IntOf("items[i].id")
    lcName = loJResp.StringOf("items[i].name")
    j = 0
    lnCount_j = loJResp.SizeOfArray("items[i].tags")
    do while j < lnCount_j
        loJResp.J = j
        lcStrVal = loJResp.StringOf("items[i].tags[j]")
        j = j + 1
    enddo

    i = i + 1
enddo



release loHttp
release loSbResponseBody
release loJResp
