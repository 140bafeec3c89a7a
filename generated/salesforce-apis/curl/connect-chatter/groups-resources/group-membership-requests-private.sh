#!/bin/sh
# Salesforce APIs: Connect (Chatter)/Groups Resources/Group Membership Requests—Private
#
# Update the status of a request by a user to join a private group or get information about a request to join a private group.
#
# https://developer.salesforce.com/docs/atlas.en-us.chatterapi.meta/chatterapi/connect_resources_group_membership_requests.htm?search_text=group-membership-requests
curl -X PATCH \
  -H 'Content-Length: 0' \
  'https://domain.com/services/data/v53.0/chatter/group-membership-requests/:CHATTER_GROUP_REQUEST_ID?status=Accepted&responseMessage=Welcome%20to%20the%20group!'
