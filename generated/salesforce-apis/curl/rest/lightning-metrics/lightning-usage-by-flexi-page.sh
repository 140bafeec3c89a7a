#!/bin/sh
# Salesforce APIs: REST/Lightning Metrics/Lightning Usage by FlexiPage
#
# Return details about the custom pages viewed most frequently in Lightning Experience.
#
# https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_lightning_usagebyflexipagemetrics.htm
curl --location \
  -H 'Content-Type: application/json' \
  'https://domain.com/services/data/v53.0/sobjects/LightningUsageByFlexiPageMetrics'
