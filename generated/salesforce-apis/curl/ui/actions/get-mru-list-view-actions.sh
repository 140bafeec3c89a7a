#!/bin/sh
# Salesforce APIs: UI/Actions/Get MRU List View Actions
#
# Get the header actions on the most recently used (MRU) list view for objects.
curl --location \
  'https://domain.com/services/data/v53.0/ui-api/actions/mru-list/:SOBJECT_API_NAMES'
