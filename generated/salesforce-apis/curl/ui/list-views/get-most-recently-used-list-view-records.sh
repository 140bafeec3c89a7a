#!/bin/sh
# Salesforce APIs: UI/List Views/Get Most Recently Used List View Records
#
# Returns record data for an object’s most recently used (MRU) list view.
curl --location \
  'https://domain.com/services/data/v53.0/ui-api/mru-list-records/:SOBJECT_API_NAME'
