#!/bin/sh
# Salesforce APIs: REST/Support and Knowledge/Data Category Groups
#
# Returns the list of list views for the specified sObject, including the ID and other basic information about each list view. You can also get basic information for a specific list view by ID.
curl --location \
  -H 'Content-Type: application/json' \
  'https://domain.com/services/data/v53.0/support/dataCategoryGroups?sObjectName'
