#!/bin/sh
# Salesforce APIs: UI/Actions/Get Related List Record Actions
#
# Get the actions on records in related lists.
curl --location \
  'https://domain.com/services/data/v53.0/ui-api/actions/record/:RECORD_ID/related-list-record/:RELATED_LIST_RECORD_IDS'
