#!/bin/sh
# Salesforce APIs: UI/Actions/Get Related List Actions
#
# Get the actions on record detail pages.
curl --location \
  'https://domain.com/services/data/v53.0/ui-api/actions/record/:RECORD_IDS/related-list/:RELATED_LIST_IDS'
