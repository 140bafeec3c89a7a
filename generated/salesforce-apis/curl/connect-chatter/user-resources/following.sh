#!/bin/sh
# Salesforce APIs: Connect (Chatter)/User Resources/Following
#
# Returns a list of people, groups, records, topics, and files that the specified user is following. Also used to follow records.
#
# https://developer.salesforce.com/docs/atlas.en-us.chatterapi.meta/chatterapi/connect_resources_users_FollowingUsers.htm?search_text=following
curl --location \
  'https://domain.com/services/data/v53.0/chatter/users/:USER_ID/following'
