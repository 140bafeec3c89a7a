#!/bin/sh
# Salesforce APIs: Connect (Chatter)/Groups Resources/Group Invites
#
# Invite internal and external users to join a group.
#
# https://developer.salesforce.com/docs/atlas.en-us.chatterapi.meta/chatterapi/connect_resources_groups_invites.htm#connect_resources_groups_invites
curl --location \
  -H 'Content-Type: application/json' \
  --data-raw '{
   "invitees" : {
      "emails": [
         "testemail1@sfdcpostman.com",
         "testemail2@sfdcpostman.com"
      ]
   },
   "message" : "Join this group to participate in the discussion about your favorite feature."
}' \
  'https://domain.com/services/data/v53.0/chatter/groups/group/:GROUP_ID/invite'
