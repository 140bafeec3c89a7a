#!/bin/sh
# Salesforce APIs: UI/List Views/Get List View Records per Id
#
# Returns record data for a list view.
curl --location \
  'https://domain.com/services/data/v53.0/ui-api/list-records/:LIST_VIEW_ID'
