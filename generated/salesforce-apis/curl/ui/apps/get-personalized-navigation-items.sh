#!/bin/sh
# Salesforce APIs: UI/Apps/Get Personalized Navigation Items
#
# Get a user’s personalized navigation items (tabs).
curl --location \
  'https://domain.com/services/data/v53.0/ui-api/apps/:APP_ID/user-nav-items'
