#!/bin/sh
# Salesforce APIs: REST/SObject/Describe SObject Layouts Per Record Type
#
# Returns a list of layouts and descriptions. The list of fields and the layout name are returned.
curl --location \
  -H 'Content-Type: application/json' \
  'https://domain.com/services/data/v53.0/sobjects/:SOBJECT_API_NAME/describe/layouts/:RECORD_TYPE_ID'
