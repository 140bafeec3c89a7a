// This example assumes the Chilkat API to have been previously unlocked.
// See Global Unlock Sample for sample code.

loHttp = createobject("CkHttp")

// Use this online tool to generate code from sample JSON: Generate Code to Create JSON

// The following JSON is sent in the request body.

// {
//   "operation": "query",
//   "query": "SELECT fields FROM object WHERE filter",
//   "contentType": "CSV",
//   "columnDelimiter": "BACKQUOTE | CARET | COMMA | PIPE | SEMICOLON | TAB",
//   "lineEnding": "CRLF | LF"
// }

loJson = createobject("CkJsonObject")
loJson.UpdateString("operation","query")
loJson.UpdateString("query","SELECT fields FROM object WHERE filter")
loJson.UpdateString("contentType","CSV")
loJson.UpdateString("columnDelimiter","BACKQUOTE | CARET | COMMA | PIPE | SEMICOLON | TAB")
loJson.UpdateString("lineEnding","CRLF | LF")

loHttp.SetRequestHeader("Content-Type","application/json")

loResp = loHttp.PostJson3("https://domain.com/services/data/v53.0/jobs/query","application/json",loJson)
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

// Sets {{id}} from the response: id.



release loHttp
release loJson
