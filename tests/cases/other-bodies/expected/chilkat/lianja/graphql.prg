// This example assumes the Chilkat API to have been previously unlocked.
// See Global Unlock Sample for sample code.

loHttp = createobject("CkHttp")

// Use this online tool to generate code from sample JSON: Generate Code to Create JSON

// The following JSON is sent in the request body.

// {
//   "query": "query Q($id: ID!) {\n  user(id: $id) { name }\n}",
//   "operationName": "Q",
//   "variables": {
//     "id": "{{id}}"
//   }
// }

loJson = createobject("CkJsonObject")
loJson.UpdateString("query","query Q($id: ID!) {" + chr(10) + "  user(id: $id) { name }" + chr(10) + "}")
loJson.UpdateString("operationName","Q")
loJson.UpdateString("variables.id","{{id}}")

loResp = loHttp.PostJson3("https://api.example.com/graphql","application/json",loJson)
if (loHttp.LastMethodSuccess = .F.) then
    ? loHttp.LastErrorText
    release loHttp
    release loJson
    return
endif

lnRespStatusCode = loResp.StatusCode
? "Response Status Code = " + str(lnRespStatusCode)
? loResp.BodyStr
release loResp



release loHttp
release loJson
