#!/bin/sh
# Salesforce APIs: REST/Search/Search
#
# Executes the specified SOSL search. The search string must be URL-encoded.
#
# https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_search.htm
curl --location \
  -H 'Content-Type: application/json' \
  'https://domain.com/services/data/v53.0/search?q'
