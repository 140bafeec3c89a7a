#!/bin/sh
# Salesforce APIs: UI/List Views/Get Most Recently Used List View Metadata
#
# Returns metadata for an object’s most recently viewed (MRU) list view.
curl --location \
  'https://domain.com/services/data/v53.0/ui-api/mru-list-info/:SOBJECT_API_NAME'
