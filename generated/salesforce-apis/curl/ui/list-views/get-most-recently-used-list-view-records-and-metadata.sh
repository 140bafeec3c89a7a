#!/bin/sh
# Salesforce APIs: UI/List Views/Get Most Recently Used List View Records and Metadata
#
# Returns record data and metadata for an object’s most recently used (MRU) list view.
curl --location \
  'https://domain.com/services/data/v53.0/ui-api/mru-list-ui/:SOBJECT_API_NAME'
