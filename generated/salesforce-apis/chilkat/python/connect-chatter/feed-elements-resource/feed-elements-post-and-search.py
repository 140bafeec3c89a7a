import sys

import chilkat

# This example assumes the Chilkat API to have been previously unlocked.
# See Global Unlock Sample for sample code.

http = chilkat.CkHttp()

# Use this online tool to generate code from sample JSON: Generate Code to Create JSON

# The following JSON is sent in the request body.

# {
#   "body": {
#     "messageSegments": [
#       {
#         "type": "Text",
#         "text": "Chatter Feed Item Created via API: "
#       },
#       {
#         "markupType": "Paragraph",
#         "type": "MarkupBegin"
#       },
#       {
#         "markupType": "Bold",
#         "type": "MarkupBegin"
#       },
#       {
#         "text": "First line of text.",
#         "type": "Text"
#       },
#       {
#         "markupType": "Bold",
#         "type": "MarkupEnd"
#       },
#       {
#         "markupType": "Paragraph",
#         "type": "MarkupEnd"
#       },
#       {
#         "markupType": "Paragraph",
#         "type": "MarkupBegin"
#       },
#       {
#         "text": "&nbsp;",
#         "type": "Text"
#       },
#       {
#         "markupType": "Paragraph",
#         "type": "MarkupEnd"
#       },
#       {
#         "markupType": "Paragraph",
#         "type": "MarkupBegin"
#       },
#       {
#         "text": "Second line of text.",
#         "type": "Text"
#       },
#       {
#         "markupType": "Paragraph",
#         "type": "MarkupEnd"
#       },
#       {
#         "markupType": "Code",
#         "type": "MarkupBegin"
#       },
#       {
#         "text": "<script>\nvar i, t = 0;\nfor (i = 0; i < 5; i++) {\n   t += i;\n}\n</script>",
#         "type": "Text"
#       },
#       {
#         "markupType": "Code",
#         "type": "MarkupEnd"
#       },
#       {
#         "type": "Mention",
#         "id": "<USER_GROUP_ID>"
#       }
#     ]
#   },
#   "capabilities": {
#     "files": {
#       "items": [
#         {
#           "id": "<FILE_ID>"
#         }
#       ]
#     }
#   },
#   "subjectId": "<USER_RECORD_GROUP_ID>",
#   "feedElementType": "FeedItem"
# }

json = chilkat.CkJsonObject()
json.UpdateString("body.messageSegments[0].type", "Text")
json.UpdateString("body.messageSegments[0].text", "Chatter Feed Item Created via API: ")
json.UpdateString("body.messageSegments[1].markupType", "Paragraph")
json.UpdateString("body.messageSegments[1].type", "MarkupBegin")
json.UpdateString("body.messageSegments[2].markupType", "Bold")
json.UpdateString("body.messageSegments[2].type", "MarkupBegin")
json.UpdateString("body.messageSegments[3].text", "First line of text.")
json.UpdateString("body.messageSegments[3].type", "Text")
json.UpdateString("body.messageSegments[4].markupType", "Bold")
json.UpdateString("body.messageSegments[4].type", "MarkupEnd")
json.UpdateString("body.messageSegments[5].markupType", "Paragraph")
json.UpdateString("body.messageSegments[5].type", "MarkupEnd")
json.UpdateString("body.messageSegments[6].markupType", "Paragraph")
json.UpdateString("body.messageSegments[6].type", "MarkupBegin")
json.UpdateString("body.messageSegments[7].text", "&nbsp;")
json.UpdateString("body.messageSegments[7].type", "Text")
json.UpdateString("body.messageSegments[8].markupType", "Paragraph")
json.UpdateString("body.messageSegments[8].type", "MarkupEnd")
json.UpdateString("body.messageSegments[9].markupType", "Paragraph")
json.UpdateString("body.messageSegments[9].type", "MarkupBegin")
json.UpdateString("body.messageSegments[10].text", "Second line of text.")
json.UpdateString("body.messageSegments[10].type", "Text")
json.UpdateString("body.messageSegments[11].markupType", "Paragraph")
json.UpdateString("body.messageSegments[11].type", "MarkupEnd")
json.UpdateString("body.messageSegments[12].markupType", "Code")
json.UpdateString("body.messageSegments[12].type", "MarkupBegin")
json.UpdateString(
    "body.messageSegments[13].text",
    "<script>\nvar i, t = 0;\nfor (i = 0; i < 5; i++) {\n   t += i;\n}\n</script>",
)
json.UpdateString("body.messageSegments[13].type", "Text")
json.UpdateString("body.messageSegments[14].markupType", "Code")
json.UpdateString("body.messageSegments[14].type", "MarkupEnd")
json.UpdateString("body.messageSegments[15].type", "Mention")
json.UpdateString("body.messageSegments[15].id", "<USER_GROUP_ID>")
json.UpdateString("capabilities.files.items[0].id", "<FILE_ID>")
json.UpdateString("subjectId", "<USER_RECORD_GROUP_ID>")
json.UpdateString("feedElementType", "FeedItem")

http.SetRequestHeader("Content-Type", "application/json")

# resp is a CkHttpResponse
resp = http.PostJson3(
    "https://domain.com/services/data/v53.0/chatter/feed-elements",
    "application/json",
    json,
)
if http.get_LastMethodSuccess() == False:
    print(http.lastErrorText())
    sys.exit()

respStatusCode = resp.get_StatusCode()
print("Response Status Code = " + str(respStatusCode))
print(resp.bodyStr())
