#!/bin/sh
# Salesforce APIs: Connect (Chatter)/User Resources/Following - POST
#
# Returns a list of people, groups, records, topics, and files that the specified user is following. Also used to follow records.
#
# https://developer.salesforce.com/docs/atlas.en-us.chatterapi.meta/chatterapi/connect_resources_users_FollowingUsers.htm?search_text=following
curl -X POST \
  -H 'Content-Length: 0' \
  'https://domain.com/services/data/v53.0/chatter/users/:USER_ID/following?subjectId=%3CRECORD_ID%3E'
