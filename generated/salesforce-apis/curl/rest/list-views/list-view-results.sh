#!/bin/sh
# Salesforce APIs: REST/List Views/List View Results
#
# Returns detailed information about a list view, including the ID, the columns, and the SOQL query.
curl --location \
  -H 'Content-Type: application/json' \
  'https://domain.com/services/data/v53.0/sobjects/:SOBJECT_API_NAME/listviews/:LIST_VIEW_ID/results'
