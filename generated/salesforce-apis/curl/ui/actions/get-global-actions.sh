#!/bin/sh
# Salesforce APIs: UI/Actions/Get Global Actions
#
# Get the actions on record detail pages.
curl --location \
  'https://domain.com/services/data/v53.0/ui-api/actions/global'
