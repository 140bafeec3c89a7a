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

loJarrResp = createobject("CkJsonArray")
loJarrResp.LoadSb(loSbResponseBody)
loJarrResp.EmitCompact = .F.

? "Response Body:"
? loJarrResp.Emit()

lnRespStatusCode = loHttp.LastStatus
? "Response Status Code = " + str(lnRespStatusCode)
if (lnRespStatusCode >= 400) then
    ? "Response Header:"
    ? loHttp.LastResponseHeader
    ? "Failed."
    release loHttp
    release loSbResponseBody
    release loJarrResp
    return
endif

// Sample JSON response:
// (Sample code for parsing the JSON response is shown below)

// [
//   {
//     "id": 1,
//     "children": [
//       {
//         "id": 2,
//         "children": [
//         ]
//       }
//     ]
//   }
// ]

// Sample code for parsing the JSON response...
// Use this online tool to generate parsing code from sample JSON: Generate JSON Parsing Code

i = 0
lnCount_i = loJarrResp.Size
do while i < lnCount_i
    loJson = loJarrResp.ObjectAt(i)
    lnId = loJson.IntOf("id")
    j = 0
    lnCount_j = loJson.SizeOfArray("children")
    do while j < lnCount_j
        loJson.J = j
        lnId = loJson.IntOf("children[j].id")
        k = 0
        lnCount_k = loJson.SizeOfArray("children[j].children")
        do while k < lnCount_k
            loJson.K = k
            k = k + 1
        enddo

        j = j + 1
    enddo

    release loJson
    i = i + 1
enddo



release loHttp
release loSbResponseBody
release loJarrResp
