#!/bin/sh
# Salesforce APIs: UI/List Views/Get List View Records and Metadata per Id
#
# Returns record data and metadata for a list view.
curl --location \
  'https://domain.com/services/data/v53.0/ui-api/list-ui/:LIST_VIEW_ID'
