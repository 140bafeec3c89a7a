#!/bin/sh
# Salesforce APIs: REST/Search/Search Scope and Order
#
# Returns an ordered list of objects in the default global search scope of a logged-in user. Global search keeps track of which objects the user interacts with and how often and arranges the search results accordingly. Objects used most frequently appear at the top of the list.
# The returned list reflects the object order in the user’s default search scope, including any pinned objects on the user’s search results page. This call is useful if you want to implement a custom search results page using the optimized global search scope. The search string must be URL-encoded.
#
# https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_search_scope_order.htm
curl --location \
  -H 'Content-Type: application/json' \
  'https://domain.com/services/data/v53.0/search/scopeOrder'
