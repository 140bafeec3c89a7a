#!/bin/sh
# Salesforce APIs: Connect (Chatter)/Feed Elements Resource/Feed Elements, Batch Post
#
# Post a batch of up to 500 feed elements.
#
# https://developer.salesforce.com/docs/atlas.en-us.chatterapi.meta/chatterapi/connect_resources_feed_element_batch_post.htm
curl --location \
  -H 'Content-Type: application/json' \
  --data-raw '{
    "inputs": [
        {
            "richInput": {
                "subjectId": "<USER_GROUP_RECORD_ID>",
                "body": {
                    "messageSegments": [
                        {
                            "type": "Text",
                            "text": "Post Number 1"
                        }
                    ]
                },
                "capabilities": {
                    "files": {
                        "items": [
                            {
                                "id": "<FILE_ID>"
                            }
                        ]
                    }
                },
                "feedElementType": "FeedItem"
            }
        },
        {
            "richInput": {
                "subjectId": "<USER_GROUP_RECORD_ID>",
                "body": {
                    "messageSegments": [
                        {
                            "type": "Text",
                            "text": "Post Number 2"
                        }
                    ]
                },
                "feedElementType": "FeedItem"
            }
        },
        {
            "richInput": {
                "subjectId": "me",
                "body": {
                    "messageSegments": [
                        {
                            "type": "Text",
                            "text": "Post Number 3 with Inline"
                        },
                        {
                            "type": "InlineImage",
                            "fileId": "<FILE_ID>",
                            "altText": "Test Inline"
                        }
                    ]
                },
                "feedElementType": "FeedItem"
            }
        }
    ]
}' \
  'https://domain.com/services/data/v53.0/chatter/feed-elements/batch'
