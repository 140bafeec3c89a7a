#!/bin/sh
# Salesforce APIs: UI/Actions/Get List View Header Actions
#
# Get the actions on records in related lists.
curl --location \
  'https://domain.com/services/data/v53.0/ui-api/actions/list-view/:LIST_VIEW_IDS'
