#!/bin/sh
# Salesforce APIs: Composite/SObject Collections Create
#
# Executes actions on multiple records in one request. Use SObject Collections to reduce the number of round-trips between the client and server. This resource is available in API version 42.0 and later.
#
# https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_composite_sobjects_collections.htm
curl --location \
  -H 'Content-Type: application/json' \
  --data-raw '{
    "allOrNone": "Boolean",
    "records":"SObject[]"
}' \
  'https://domain.com/services/data/v53.0/composite/sobjects'
