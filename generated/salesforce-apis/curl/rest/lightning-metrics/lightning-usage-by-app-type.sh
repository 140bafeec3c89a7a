#!/bin/sh
# Salesforce APIs: REST/Lightning Metrics/Lightning Usage by App Type
#
# Return the total number of Lightning Experience and Salesforce Mobile users.
#
# https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_lightning_usagebyapptypemetrics.htm
curl --location \
  -H 'Content-Type: application/json' \
  'https://domain.com/services/data/v53.0/sobjects/LightningUsageByAppTypeMetrics'
