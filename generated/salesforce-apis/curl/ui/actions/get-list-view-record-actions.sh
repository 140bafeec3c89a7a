#!/bin/sh
# Salesforce APIs: UI/Actions/Get List View Record Actions
#
# Get the record actions on list views.
curl --location \
  'https://domain.com/services/data/v53.0/ui-api/actions/list-view-record/:RECORD_IDS'
