#!/bin/sh
# Salesforce APIs: Connect (Chatter)/Groups Resources/Group Members—Private - POST
#
# Request membership in a private group or get the status of requests to a join a private group.
#
# https://developer.salesforce.com/docs/atlas.en-us.chatterapi.meta/chatterapi/connect_resources_groups_GroupMembersRequests.htm
curl -X POST \
  -H 'Content-Length: 0' \
  'https://domain.com/services/data/v53.0/chatter/groups/:GROUP_ID/members/requests'
