#!/bin/sh
# Salesforce APIs: Connect (Chatter)/Groups Resources/List of Groups - POST
#
# A list of all the groups in the organization. Get information about groups or create a group.
#
# https://developer.salesforce.com/docs/atlas.en-us.chatterapi.meta/chatterapi/connect_resources_groups_ListOfGroups.htm
curl -X POST \
  -H 'Content-Length: 0' \
  'https://domain.com/services/data/v53.0/chatter/groups?name=New%20Chatter%20Group%20%20(Private%20Access)&visibility=PrivateAccess&description=Created%20via%20API&information=Private%20Information&isArchived=false&isAutoArchiveDisabled=false&isBroadcast=false&canHaveChatterGuests%09=true'
