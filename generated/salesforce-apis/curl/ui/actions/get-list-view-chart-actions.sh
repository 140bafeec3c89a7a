#!/bin/sh
# Salesforce APIs: UI/Actions/Get List View Chart Actions
#
# Get the record actions on list views.
curl --location \
  'https://domain.com/services/data/v53.0/ui-api/actions/list-view-chart/:SOBJECT_API_NAME'
