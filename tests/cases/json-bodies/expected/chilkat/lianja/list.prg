// This example assumes the Chilkat API to have been previously unlocked.
// See Global Unlock Sample for sample code.

loHttp = createobject("CkHttp")

// Use this online tool to generate code from sample JSON: Generate Code to Create JSON

// The following JSON is sent in the request body.

// [
//   {
//     "id": 1
//   },
//   {
//     "id": 2,
//     "name": "é日😀"
//   }
// ]

loJarr = createobject("CkJsonArray")
loJarr.AddObjectAt(-1)
loJsonObj_1 = loJarr.ObjectAt(loJarr.Size - 1)
loJsonObj_1.UpdateInt("id",1)
release loJsonObj_1

loJarr.AddObjectAt(-1)
loJsonObj_1 = loJarr.ObjectAt(loJarr.Size - 1)
loJsonObj_1.UpdateInt("id",2)
loJsonObj_1.UpdateString("name","é日😀")
release loJsonObj_1

loSbRequestBody = createobject("CkStringBuilder")
loJarr.EmitSb(loSbRequestBody)

loResp = loHttp.PTextSb("PUT","https://api.example.com/lists",loSbRequestBody,"utf-8","application/json",.F.,.F.)
if (loHttp.LastMethodSuccess = .F.) then
    ? loHttp.LastErrorText
    release loHttp
    release loJarr
    release loSbRequestBody
    return
endif

lnRespStatusCode = loResp.StatusCode
? "Response Status Code = " + str(lnRespStatusCode)
? loResp.BodyStr
release loResp



release loHttp
release loJarr
release loSbRequestBody
