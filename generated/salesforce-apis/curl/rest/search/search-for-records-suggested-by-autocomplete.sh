#!/bin/sh
# Salesforce APIs: REST/Search/Search for Records Suggested by Autocomplete and Instant Results
#
# Returns a list of suggested records whose names match the user’s search string. The suggestions resource provides autocomplete results and instant results for users to navigate directly to likely relevant records, before performing a full search.
#
# https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_search_suggest_records.htm
curl --location \
  -H 'Content-Type: application/json' \
  'https://domain.com/services/data/v53.0/search/suggestions?q&sobject'
