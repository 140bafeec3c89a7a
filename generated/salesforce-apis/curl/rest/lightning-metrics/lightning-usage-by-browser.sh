#!/bin/sh
# Salesforce APIs: REST/Lightning Metrics/Lightning Usage by Browser
#
# Return Lightning Experience usage results grouped by browser instance.
#
# https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_lightning_usagebybrowsermetrics.htm
curl --location \
  -H 'Content-Type: application/json' \
  'https://domain.com/services/data/v53.0/sobjects/LightningUsageByBrowserMetrics'
