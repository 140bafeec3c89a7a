#!/bin/sh
# Salesforce APIs: UI/Apps/Get Apps
#
# Get metadata for all the apps a user has access to. Metadata for the selected app includes tabs on the app’s navigation bar. Metadata for other apps doesn’t include tabs on the navigation bar.
curl --location \
  'https://domain.com/services/data/v53.0/ui-api/apps'
