#!/bin/sh
# Salesforce APIs: REST/SObject/SObject Named Layouts
#
# Retrieves information about alternate named layouts for a given object.
curl --location \
  -H 'Content-Type: application/json' \
  'https://domain.com/services/data/v53.0/sobjects/:SOBJECT_API_NAME/describe/namedLayouts/:LAYOUT_NAME'
