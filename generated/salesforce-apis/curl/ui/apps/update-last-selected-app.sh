#!/bin/sh
# Salesforce APIs: UI/Apps/Update Last Selected App
#
# Returns metadata for an app, and saves an app as the last selected for a user.
curl -X PATCH \
  -H 'Content-Length: 0' \
  'https://domain.com/services/data/v53.0/ui-api/apps/:APP_ID'
