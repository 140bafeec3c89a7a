#!/bin/sh
# Salesforce APIs: UI/Actions/Get Lightning Page Actions
#
# Get the actions on Lightning pages (FlexiPages).
curl --location \
  'https://domain.com/services/data/v53.0/ui-api/actions/flexipage/:FLEXIPAGE_NAMES'
