#!/bin/sh
# Salesforce APIs: Connect (Chatter)/Comments Resource/Comment
#
# Get information about, edit, or delete a comment.
# To post a comment, use Feed Elements Capability, Comments Items.
#
# https://developer.salesforce.com/docs/atlas.en-us.chatterapi.meta/chatterapi/connect_resources_comments_specific.htm#connect_resources_comments_specific
curl -X PATCH \
  -H 'Content-Type: application/json' \
  --data-raw '{
    "body": {
        "messageSegments": [
            {
                "type": "Text",
                "text": "Editing a comment"
            }
        ]
    }
}' \
  'https://domain.com/services/data/v53.0/chatter/comments/:COMMENT_ID'
