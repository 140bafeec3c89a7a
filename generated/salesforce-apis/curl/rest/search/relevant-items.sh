#!/bin/sh
# Salesforce APIs: REST/Search/Relevant Items
#
# Gets the current user’s most relevant items. Relevant items include records for objects in the user’s global search scope and also most recently used (MRU) objects.
# Relevant items include up to 50 of the most recently viewed or updated records for each object in the user’s global search scope.
# Note
# The user’s global search scope includes the objects the user interacted with most in the last 30 days, including objects the user pinned from the search results page in the Salesforce Classic.
#
# Then, the resource finds more recent records for each most recently used (MRU) object until the maximum number of records, which is 2,000, is returned.
# This resource only accesses the relevant item information. Modifying the list of relevant items is not currently supported
# https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_relevant_items.htm
curl --location \
  -H 'Content-Type: application/json' \
  'https://domain.com/services/data/v53.0/sobjects/relevantItems'
