"""Connect (Chatter)/Feed Elements Resource/Feed Elements, Batch Post"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.connect_chatter.feed_elements_resource.feed_elements_batch_post(
        body={
            "inputs": [
                {
                    "richInput": {
                        "subjectId": "<USER_GROUP_RECORD_ID>",
                        "body": {
                            "messageSegments": [
                                {"type": "Text", "text": "Post Number 1"},
                            ],
                        },
                        "capabilities": {"files": {"items": [{"id": "<FILE_ID>"}]}},
                        "feedElementType": "FeedItem",
                    },
                },
                {
                    "richInput": {
                        "subjectId": "<USER_GROUP_RECORD_ID>",
                        "body": {
                            "messageSegments": [
                                {"type": "Text", "text": "Post Number 2"},
                            ],
                        },
                        "feedElementType": "FeedItem",
                    },
                },
                {
                    "richInput": {
                        "subjectId": "me",
                        "body": {
                            "messageSegments": [
                                {"type": "Text", "text": "Post Number 3 with Inline"},
                                {
                                    "type": "InlineImage",
                                    "fileId": "<FILE_ID>",
                                    "altText": "Test Inline",
                                },
                            ],
                        },
                        "feedElementType": "FeedItem",
                    },
                },
            ],
        },
    )
    print(result)
