#!/bin/sh
# Salesforce APIs: UI/Apps/Update Personalized Navigation Items
#
# Updates the order of a user’s personalized navigation items (tabs) and adds a navigation item to the list in the order specified.
curl -X PUT \
  -H 'Content-Length: 0' \
  'https://domain.com/services/data/v53.0/ui-api/apps/:APP_ID/user-nav-items'
