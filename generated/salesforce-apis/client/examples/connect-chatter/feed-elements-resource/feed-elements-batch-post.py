"""Connect (Chatter)/Feed Elements Resource/Feed Elements, Batch Post"""

from salesforce_apis import SalesforceApis

with SalesforceApis(
    endpoint="{{_endpoint}}",
    url="https://login.salesforce.com",
    site="{{site}}",
    client_id="3MVG98_Psg5cppyYCmk1gZNC25o00SXpgpodlS29IZ6pXiHkt3xuPa5qIjBTtEgdsiMuIWVN_8F0jnwEtbDh4",
    version="53.0",
) as client:
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
