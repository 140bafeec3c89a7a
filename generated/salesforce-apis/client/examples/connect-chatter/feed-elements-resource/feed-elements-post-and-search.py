"""Connect (Chatter)/Feed Elements Resource/Feed Elements, Post and Search"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.connect_chatter.feed_elements_resource.feed_elements_post_and_search(
        body={
            "body": {
                "messageSegments": [
                    {"type": "Text", "text": "Chatter Feed Item Created via API: "},
                    {"markupType": "Paragraph", "type": "MarkupBegin"},
                    {"markupType": "Bold", "type": "MarkupBegin"},
                    {"text": "First line of text.", "type": "Text"},
                    {"markupType": "Bold", "type": "MarkupEnd"},
                    {"markupType": "Paragraph", "type": "MarkupEnd"},
                    {"markupType": "Paragraph", "type": "MarkupBegin"},
                    {"text": "&nbsp;", "type": "Text"},
                    {"markupType": "Paragraph", "type": "MarkupEnd"},
                    {"markupType": "Paragraph", "type": "MarkupBegin"},
                    {"text": "Second line of text.", "type": "Text"},
                    {"markupType": "Paragraph", "type": "MarkupEnd"},
                    {"markupType": "Code", "type": "MarkupBegin"},
                    {
                        "text": "<script>\nvar i, t = 0;\nfor (i = 0; i < 5; i++) {\n   t += i;\n}\n</script>",
                        "type": "Text",
                    },
                    {"markupType": "Code", "type": "MarkupEnd"},
                    {"type": "Mention", "id": "<USER_GROUP_ID>"},
                ],
            },
            "capabilities": {"files": {"items": [{"id": "<FILE_ID>"}]}},
            "subjectId": "<USER_RECORD_GROUP_ID>",
            "feedElementType": "FeedItem",
        },
    )
    print(result)
