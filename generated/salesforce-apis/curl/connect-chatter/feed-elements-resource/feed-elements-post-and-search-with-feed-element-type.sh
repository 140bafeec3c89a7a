#!/bin/sh
# Salesforce APIs: Connect (Chatter)/Feed Elements Resource/Feed Elements, Post and Search
#
# Feed item and comment bodies have a 10,000 character limit. Because this limit can change, we recommend that clients make a describeSObjects() call on the FeedItem or FeedComment object. To determine the maximum number of allowed characters, look at the length of the Body or CommentBody field.
#
# https://developer.salesforce.com/docs/atlas.en-us.chatterapi.meta/chatterapi/connect_resources_feed_element.htm
curl -X POST \
  -H 'Content-Length: 0' \
  'https://domain.com/services/data/v53.0/chatter/feed-elements?feedElementType=FeedItem&subjectId=%3CUSER_GROUP_RECORD_ID%3E&text=New%20Feed%20Item'
