#!/bin/sh
# Salesforce APIs: REST/Actions/Standard Invocable Actions
#
# Returns the list of actions that can be statically invoked. You can also get basic information for each type of action.
# This resource is available in REST API version 32.0 and later.
curl --location \
  -H 'Content-Type: application/json' \
  'https://domain.com/services/data/v53.0/actions/standard'
