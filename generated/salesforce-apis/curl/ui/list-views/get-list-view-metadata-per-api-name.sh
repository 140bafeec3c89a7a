#!/bin/sh
# Salesforce APIs: UI/List Views/Get List View Metadata per API Name
#
# Returns list view metadata.
curl --location \
  'https://domain.com/services/data/v53.0/ui-api/list-info/:SOBJECT_API_NAME/:LIST_VIEW_API_NAME'
