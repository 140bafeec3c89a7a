#!/bin/sh
# Salesforce APIs: REST/Lightning Metrics/Lightning Usage by Page
#
# Represents standard pages users viewed most frequently in Lightning Experience.
#
# https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_lightning_usagebypagemetrics.htm
curl --location \
  -H 'Content-Type: application/json' \
  'https://domain.com/services/data/v53.0/sobjects/LightningUsageByBrowserMetrics'
