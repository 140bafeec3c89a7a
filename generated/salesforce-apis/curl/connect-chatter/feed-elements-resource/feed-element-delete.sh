#!/bin/sh
# Salesforce APIs: Connect (Chatter)/Feed Elements Resource/Feed Element - Delete
#
# Access, edit, or delete a feed element. Feed items are the only type of feed element that can be edited.
#
# https://developer.salesforce.com/docs/atlas.en-us.chatterapi.meta/chatterapi/connect_resources_feed_element_specific.htm
curl -X DELETE \
  'https://domain.com/services/data/v53.0/chatter/feed-elements/:FEED_ELEMENT_ID'
