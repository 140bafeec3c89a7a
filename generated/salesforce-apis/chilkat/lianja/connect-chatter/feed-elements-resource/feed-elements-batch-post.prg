// This example assumes the Chilkat API to have been previously unlocked.
// See Global Unlock Sample for sample code.

loHttp = createobject("CkHttp")

// Use this online tool to generate code from sample JSON: Generate Code to Create JSON

// The following JSON is sent in the request body.

// {
//   "inputs": [
//     {
//       "richInput": {
//         "subjectId": "<USER_GROUP_RECORD_ID>",
//         "body": {
//           "messageSegments": [
//             {
//               "type": "Text",
//               "text": "Post Number 1"
//             }
//           ]
//         },
//         "capabilities": {
//           "files": {
//             "items": [
//               {
//                 "id": "<FILE_ID>"
//               }
//             ]
//           }
//         },
//         "feedElementType": "FeedItem"
//       }
//     },
//     {
//       "richInput": {
//         "subjectId": "<USER_GROUP_RECORD_ID>",
//         "body": {
//           "messageSegments": [
//             {
//               "type": "Text",
//               "text": "Post Number 2"
//             }
//           ]
//         },
//         "feedElementType": "FeedItem"
//       }
//     },
//     {
//       "richInput": {
//         "subjectId": "me",
//         "body": {
//           "messageSegments": [
//             {
//               "type": "Text",
//               "text": "Post Number 3 with Inline"
//             },
//             {
//               "type": "InlineImage",
//               "fileId": "<FILE_ID>",
//               "altText": "Test Inline"
//             }
//           ]
//         },
//         "feedElementType": "FeedItem"
//       }
//     }
//   ]
// }

loJson = createobject("CkJsonObject")
loJson.UpdateString("inputs[0].richInput.subjectId","<USER_GROUP_RECORD_ID>")
loJson.UpdateString("inputs[0].richInput.body.messageSegments[0].type","Text")
loJson.UpdateString("inputs[0].richInput.body.messageSegments[0].text","Post Number 1")
loJson.UpdateString("inputs[0].richInput.capabilities.files.items[0].id","<FILE_ID>")
loJson.UpdateString("inputs[0].richInput.feedElementType","FeedItem")
loJson.UpdateString("inputs[1].richInput.subjectId","<USER_GROUP_RECORD_ID>")
loJson.UpdateString("inputs[1].richInput.body.messageSegments[0].type","Text")
loJson.UpdateString("inputs[1].richInput.body.messageSegments[0].text","Post Number 2")
loJson.UpdateString("inputs[1].richInput.feedElementType","FeedItem")
loJson.UpdateString("inputs[2].richInput.subjectId","me")
loJson.UpdateString("inputs[2].richInput.body.messageSegments[0].type","Text")
loJson.UpdateString("inputs[2].richInput.body.messageSegments[0].text","Post Number 3 with Inline")
loJson.UpdateString("inputs[2].richInput.body.messageSegments[1].type","InlineImage")
loJson.UpdateString("inputs[2].richInput.body.messageSegments[1].fileId","<FILE_ID>")
loJson.UpdateString("inputs[2].richInput.body.messageSegments[1].altText","Test Inline")
loJson.UpdateString("inputs[2].richInput.feedElementType","FeedItem")

loHttp.SetRequestHeader("Content-Type","application/json")

loResp = loHttp.PostJson3("https://domain.com/services/data/v53.0/chatter/feed-elements/batch","application/json",loJson)
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
