#!/bin/sh
# Salesforce APIs: UI/Apps/Get an App
#
# Get metadata about an app.
curl --location \
  'https://domain.com/services/data/v53.0/ui-api/apps/:APP_ID'
