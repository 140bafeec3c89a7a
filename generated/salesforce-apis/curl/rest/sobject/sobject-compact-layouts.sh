#!/bin/sh
# Salesforce APIs: REST/SObject/SObject CompactLayouts
#
# Returns a list of compact layouts for a specific object. This resource is available in REST API version 29.0 and later.
curl --location \
  -H 'Content-Type: application/json' \
  'https://domain.com/services/data/v53.0/sobjects/:SOBJECT_API_NAME/describe/describe/compactLayouts'
