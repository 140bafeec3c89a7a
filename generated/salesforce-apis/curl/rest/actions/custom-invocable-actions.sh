#!/bin/sh
# Salesforce APIs: REST/Actions/Custom Invocable Actions
#
# Returns the list of all custom actions. You can also get basic information for each type of action.
# This resource is available in REST API version 32.0 and later.
curl --location \
  -H 'Content-Type: application/json' \
  'https://domain.com/services/data/v53.0/actions/custom'
