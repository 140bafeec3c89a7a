#!/bin/sh
# Salesforce APIs: REST/Lightning Metrics/Lightning Exit by Page Metrics
#
# Return frequency metrics about the standard pages within which users switched from Lightning Experience to Salesforce Classic.
#
# https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_lightning_exitbypagemetrics.htm
curl --location \
  -H 'Content-Type: application/json' \
  'https://domain.com/services/data/v53.0/sobjects/LightningExitByPageMetrics'
