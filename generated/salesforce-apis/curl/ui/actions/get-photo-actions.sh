#!/bin/sh
# Salesforce APIs: UI/Actions/Get Photo Actions
#
# Get the photo actions for pages. Currently, only group and user pages support photo actions.
curl --location \
  'https://domain.com/services/data/v53.0/ui-api/actions/photo/:RECORD_IDS'
