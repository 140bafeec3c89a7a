#!/bin/sh
# Salesforce APIs: UI/List Views/Get List View for an Object
#
# Returns a collection of list views associated with an object.
curl --location \
  'https://domain.com/services/data/v53.0/ui-api/list-ui/:SOBJECT_API_NAME'
