// This example assumes the Chilkat API to have been previously unlocked.
// See Global Unlock Sample for sample code.

loHttp = createobject("CkHttp")

// Use this online tool to generate code from sample JSON: Generate Code to Create JSON

// The following JSON is sent in the request body.

// {
//   "name": "environment",
//   "n": 5,
//   "off": "on"
// }

loJson = createobject("CkJsonObject")
loJson.UpdateString("name","environment")
loJson.UpdateInt("n",5)
loJson.UpdateString("off","on")

loHttp.SetRequestHeader("X-Secret","{{secret}}")
loHttp.SetRequestHeader("X-environment","{{$guid}}")

loResp = loHttp.PostJson3("https://staging.example.com/environment/environment/end/{{unknown}}/by%20hand","application/json",loJson)
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
