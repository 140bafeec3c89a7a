#!/bin/sh
# Salesforce APIs: Connect (Chatter)/Groups Resources/Group Members
#
# Members of a specified group. Get the members and add a member to a group. To add a member, the context user must be the group owner or moderator.
#
# https://developer.salesforce.com/docs/atlas.en-us.chatterapi.meta/chatterapi/connect_resources_groups_GroupMembers.htm
curl -X POST \
  -H 'Content-Length: 0' \
  'https://domain.com/services/data/v53.0/chatter/groups/:GROUP_ID/members?userId=%3CUSER1_ID%3E'
