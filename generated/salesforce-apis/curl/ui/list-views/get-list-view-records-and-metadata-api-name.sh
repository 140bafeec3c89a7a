#!/bin/sh
# Salesforce APIs: UI/List Views/Get List View Records and Metadata API Name
#
# Returns record data and metadata for a list view.
curl --location \
  'https://domain.com/services/data/v53.0/ui-api/list-info/:SOBJECT_API_NAME/:LIST_VIEW_API_NAME'
