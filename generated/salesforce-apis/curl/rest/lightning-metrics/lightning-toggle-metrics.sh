#!/bin/sh
# Salesforce APIs: REST/Lightning Metrics/Lightning Toggle Metrics
#
# Return details about users who switched between Salesforce Classic and Lightning Experience.
#
# https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_lightning_togglemetrics.htm
curl --location \
  -H 'Content-Type: application/json' \
  'https://domain.com/services/data/v53.0/sobjects/LightningToggleMetrics'
