#!/bin/sh
# Salesforce APIs: Connect (Chatter)/Groups Resources/List of Groups
#
# A list of all the groups in the organization. Get information about groups or create a group.
#
# https://developer.salesforce.com/docs/atlas.en-us.chatterapi.meta/chatterapi/connect_resources_groups_ListOfGroups.htm
curl --location \
  'https://domain.com/services/data/v53.0/chatter/groups'
