#!/bin/sh
# Salesforce APIs: REST/Actions/Quick Actions
#
# Returns a list of global actions and object-specific actions. This resource is available in REST API version 28.0 and later. When working with actions, also refer to SObject Quick Actions.
# https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_quickactions.htm
curl --location \
  -H 'Content-Type: application/json' \
  'https://domain.com/services/data/v53.0/quickActions'
