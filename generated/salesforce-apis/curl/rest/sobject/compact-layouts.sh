#!/bin/sh
# Salesforce APIs: REST/SObject/Compact Layouts
#
# Returns a list of compact layouts for multiple objects. This resource is available in REST API version 31.0 and later.
curl --location \
  -H 'Content-Type: application/json' \
  'https://domain.com/services/data/v53.0/compactLayouts?q=Account,Contact'
