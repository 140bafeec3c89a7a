#!/bin/sh
# Salesforce APIs: UI/Apps/Get All Navigation Items
#
# Gets all navigation items (tabs) that the user has access to.
curl --location \
  'https://domain.com/services/data/v53.0/ui-api/nav-items'
