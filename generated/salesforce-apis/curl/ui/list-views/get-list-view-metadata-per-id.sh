#!/bin/sh
# Salesforce APIs: UI/List Views/Get List View Metadata per Id
#
# Returns list view metadata.
curl --location \
  'https://domain.com/services/data/v53.0/ui-api/list-info/:LIST_VIEW_ID'
