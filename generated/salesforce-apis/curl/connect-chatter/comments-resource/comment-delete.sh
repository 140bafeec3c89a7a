#!/bin/sh
# Salesforce APIs: Connect (Chatter)/Comments Resource/Comment - Delete
#
# Get information about, edit, or delete a comment.
#
# https://developer.salesforce.com/docs/atlas.en-us.chatterapi.meta/chatterapi/connect_resources_comments_specific.htm#connect_resources_comments_specific
curl -X DELETE \
  'https://domain.com/services/data/v53.0/chatter/comments/:COMMENT_ID'
