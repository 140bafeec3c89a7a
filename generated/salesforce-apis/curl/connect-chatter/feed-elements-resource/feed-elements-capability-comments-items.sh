#!/bin/sh
# Salesforce APIs: Connect (Chatter)/Feed Elements Resource/Feed Elements Capability, Comments Items
#
# Access comments for a feed element, or add a comment to a feed element.
# To upload a binary file to attach to a comment, you must send it in a multipart/form-data request. To send the text of the comment, you can choose to include a JSON or XML rich input body part in the multipart/form-data request. Alternately, you can choose to pass the information in request parameter parts. For information about how to create the multipart/form-data message, see Uploading Binary Files.
#
# https://developer.salesforce.com/docs/atlas.en-us.chatterapi.meta/chatterapi/connect_resources_feed_element_capability_comments_items.htm#connect_resources_feed_element_capability_comments_items
curl -X POST \
  -H 'Content-Length: 0' \
  'https://domain.com/services/data/v53.0/chatter/feed-elements/:FEED_ELEMENT_ID/capabilities/comments/items?text=New%20Comment'
