// This example assumes the Chilkat API to have been previously unlocked.
// See Global Unlock Sample for sample code.

loHttp = createobject("CkHttp")

// Use this online tool to generate code from sample JSON: Generate Code to Create JSON

// The following JSON is sent in the request body.

// {
//   "body": {
//     "messageSegments": [
//       {
//         "type": "Text",
//         "text": "Chatter Feed Item Created via API: "
//       },
//       {
//         "markupType": "Paragraph",
//         "type": "MarkupBegin"
//       },
//       {
//         "markupType": "Bold",
//         "type": "MarkupBegin"
//       },
//       {
//         "text": "First line of text.",
//         "type": "Text"
//       },
//       {
//         "markupType": "Bold",
//         "type": "MarkupEnd"
//       },
//       {
//         "markupType": "Paragraph",
//         "type": "MarkupEnd"
//       },
//       {
//         "markupType": "Paragraph",
//         "type": "MarkupBegin"
//       },
//       {
//         "text": "&nbsp;",
//         "type": "Text"
//       },
//       {
//         "markupType": "Paragraph",
//         "type": "MarkupEnd"
//       },
//       {
//         "markupType": "Paragraph",
//         "type": "MarkupBegin"
//       },
//       {
//         "text": "Second line of text.",
//         "type": "Text"
//       },
//       {
//         "markupType": "Paragraph",
//         "type": "MarkupEnd"
//       },
//       {
//         "markupType": "Code",
//         "type": "MarkupBegin"
//       },
//       {
//         "text": "<script>\nvar i, t = 0;\nfor (i = 0; i < 5; i++) {\n   t += i;\n}\n</script>",
//         "type": "Text"
//       },
//       {
//         "markupType": "Code",
//         "type": "MarkupEnd"
//       },
//       {
//         "type": "Mention",
//         "id": "<USER_GROUP_ID>"
//       }
//     ]
//   },
//   "capabilities": {
//     "files": {
//       "items": [
//         {
//           "id": "<FILE_ID>"
//         }
//       ]
//     }
//   },
//   "subjectId": "<USER_RECORD_GROUP_ID>",
//   "feedElementType": "FeedItem"
// }

loJson = createobject("CkJsonObject")
loJson.UpdateString("body.messageSegments[0].type","Text")
loJson.UpdateString("body.messageSegments[0].text","Chatter Feed Item Created via API: ")
loJson.UpdateString("body.messageSegments[1].markupType","Paragraph")
loJson.UpdateString("body.messageSegments[1].type","MarkupBegin")
loJson.UpdateString("body.messageSegments[2].markupType","Bold")
loJson.UpdateString("body.messageSegments[2].type","MarkupBegin")
loJson.UpdateString("body.messageSegments[3].text","First line of text.")
loJson.UpdateString("body.messageSegments[3].type","Text")
loJson.UpdateString("body.messageSegments[4].markupType","Bold")
loJson.UpdateString("body.messageSegments[4].type","MarkupEnd")
loJson.UpdateString("body.messageSegments[5].markupType","Paragraph")
loJson.UpdateString("body.messageSegments[5].type","MarkupEnd")
loJson.UpdateString("body.messageSegments[6].markupType","Paragraph")
loJson.UpdateString("body.messageSegments[6].type","MarkupBegin")
loJson.UpdateString("body.messageSegments[7].text","&nbsp;")
loJson.UpdateString("body.messageSegments[7].type","Text")
loJson.UpdateString("body.messageSegments[8].markupType","Paragraph")
loJson.UpdateString("body.messageSegments[8].type","MarkupEnd")
loJson.UpdateString("body.messageSegments[9].markupType","Paragraph")
loJson.UpdateString("body.messageSegments[9].type","MarkupBegin")
loJson.UpdateString("body.messageSegments[10].text","Second line of text.")
loJson.UpdateString("body.messageSegments[10].type","Text")
loJson.UpdateString("body.messageSegments[11].markupType","Paragraph")
loJson.UpdateString("body.messageSegments[11].type","MarkupEnd")
loJson.UpdateString("body.messageSegments[12].markupType","Code")
loJson.UpdateString("body.messageSegments[12].type","MarkupBegin")
loJson.UpdateString("body.messageSegments[13].text","<script>" + chr(10) + "var i, t = 0;" + chr(10) + "for (i = 0; i < 5; i++) {" + chr(10) + "   t += i;" + chr(10) + "}" + chr(10) + "</script>")
loJson.UpdateString("body.messageSegments[13].type","Text")
loJson.UpdateString("body.messageSegments[14].markupType","Code")
loJson.UpdateString("body.messageSegments[14].type","MarkupEnd")
loJson.UpdateString("body.messageSegments[15].type","Mention")
loJson.UpdateString("body.messageSegments[15].id","<USER_GROUP_ID>")
loJson.UpdateString("capabilities.files.items[0].id","<FILE_ID>")
loJson.UpdateString("subjectId","<USER_RECORD_GROUP_ID>")
loJson.UpdateString("feedElementType","FeedItem")

loHttp.SetRequestHeader("Content-Type","application/json")

loResp = loHttp.PostJson3("https://domain.com/services/data/v53.0/chatter/feed-elements","application/json",loJson)
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
