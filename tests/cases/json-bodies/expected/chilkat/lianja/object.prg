// This example assumes the Chilkat API to have been previously unlocked.
// See Global Unlock Sample for sample code.

loHttp = createobject("CkHttp")

// Use this online tool to generate code from sample JSON: Generate Code to Create JSON

// The following JSON is sent in the request body.

// {
//   "name": "Ada",
//   "age": 36,
//   "big": 9007199254740993,
//   "share": 100.0,
//   "tags": [
//     "a",
//     "b"
//   ],
//   "none": null,
//   "yes": true,
//   "empty": {},
//   "address": {
//     "street": "Main \"St\"",
//     "lines": [
//       {
//         "n": 1
//       }
//     ]
//   }
// }

loJson = createobject("CkJsonObject")
loJson.UpdateString("name","Ada")
loJson.UpdateInt("age",36)
loJson.UpdateNumber("big","9007199254740993")
loJson.UpdateNumber("share","100.0")
loJson.UpdateString("tags[0]","a")
loJson.UpdateString("tags[1]","b")
loJson.UpdateNull("none")
loJson.UpdateBool("yes",.T.)
loJson.UpdateNewObject("empty")
loJson.UpdateString("address.street",'Main "St"')
loJson.UpdateInt("address.lines[0].n",1)

loResp = loHttp.PostJson3("https://api.example.com/objects","application/json",loJson)
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
