import sys

import chilkat

# This example assumes the Chilkat API to have been previously unlocked.
# See Global Unlock Sample for sample code.

http = chilkat.CkHttp()

# Use this online tool to generate code from sample JSON: Generate Code to Create JSON

# The following JSON is sent in the request body.

# {
#   "inputs": [
#     {
#       "richInput": {
#         "subjectId": "<USER_GROUP_RECORD_ID>",
#         "body": {
#           "messageSegments": [
#             {
#               "type": "Text",
#               "text": "Post Number 1"
#             }
#           ]
#         },
#         "capabilities": {
#           "files": {
#             "items": [
#               {
#                 "id": "<FILE_ID>"
#               }
#             ]
#           }
#         },
#         "feedElementType": "FeedItem"
#       }
#     },
#     {
#       "richInput": {
#         "subjectId": "<USER_GROUP_RECORD_ID>",
#         "body": {
#           "messageSegments": [
#             {
#               "type": "Text",
#               "text": "Post Number 2"
#             }
#           ]
#         },
#         "feedElementType": "FeedItem"
#       }
#     },
#     {
#       "richInput": {
#         "subjectId": "me",
#         "body": {
#           "messageSegments": [
#             {
#               "type": "Text",
#               "text": "Post Number 3 with Inline"
#             },
#             {
#               "type": "InlineImage",
#               "fileId": "<FILE_ID>",
#               "altText": "Test Inline"
#             }
#           ]
#         },
#         "feedElementType": "FeedItem"
#       }
#     }
#   ]
# }

json = chilkat.CkJsonObject()
json.UpdateString("inputs[0].richInput.subjectId", "<USER_GROUP_RECORD_ID>")
json.UpdateString("inputs[0].richInput.body.messageSegments[0].type", "Text")
json.UpdateString("inputs[0].richInput.body.messageSegments[0].text", "Post Number 1")
json.UpdateString("inputs[0].richInput.capabilities.files.items[0].id", "<FILE_ID>")
json.UpdateString("inputs[0].richInput.feedElementType", "FeedItem")
json.UpdateString("inputs[1].richInput.subjectId", "<USER_GROUP_RECORD_ID>")
json.UpdateString("inputs[1].richInput.body.messageSegments[0].type", "Text")
json.UpdateString("inputs[1].richInput.body.messageSegments[0].text", "Post Number 2")
json.UpdateString("inputs[1].richInput.feedElementType", "FeedItem")
json.UpdateString("inputs[2].richInput.subjectId", "me")
json.UpdateString("inputs[2].richInput.body.messageSegments[0].type", "Text")
json.UpdateString(
    "inputs[2].richInput.body.messageSegments[0].text", "Post Number 3 with Inline"
)
json.UpdateString("inputs[2].richInput.body.messageSegments[1].type", "InlineImage")
json.UpdateString("inputs[2].richInput.body.messageSegments[1].fileId", "<FILE_ID>")
json.UpdateString("inputs[2].richInput.body.messageSegments[1].altText", "Test Inline")
json.UpdateString("inputs[2].richInput.feedElementType", "FeedItem")

http.SetRequestHeader("Content-Type", "application/json")

# resp is a CkHttpResponse
resp = http.PostJson3(
    "https://domain.com/services/data/v53.0/chatter/feed-elements/batch",
    "application/json",
    json,
)
if http.get_LastMethodSuccess() == False:
    print(http.lastErrorText())
    sys.exit()

respStatusCode = resp.get_StatusCode()
print("Response Status Code = " + str(respStatusCode))
print(resp.bodyStr())
