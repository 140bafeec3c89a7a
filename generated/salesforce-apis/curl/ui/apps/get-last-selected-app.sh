#!/bin/sh
# Salesforce APIs: UI/Apps/Get Last Selected App
#
# Retrieves the app the current user last selected or the app the user sees by default.
curl --location \
  'https://domain.com/services/data/v53.0/ui-api/apps/selected'
