#!/bin/sh
# Salesforce APIs: UI/List Views/Get List View Records per API Name
#
# Returns a collection of list views associated with an object.
curl --location \
  'https://domain.com/services/data/v53.0/ui-api/list-records/:SOBJECT_API_NAME/:LIST_VIEW_API_NAME'
