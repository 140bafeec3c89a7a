#!/bin/sh
# Salesforce APIs: UI/Actions/Get Lookup Field Actions
#
# Get the actions on Lightning pages (FlexiPages).
curl --location \
  'https://domain.com/services/data/v53.0/ui-api/actions/lookup/:SOBJECT_API_NAMES'
