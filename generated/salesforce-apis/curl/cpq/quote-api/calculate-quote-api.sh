#!/bin/sh
# Salesforce APIs: CPQ/Quote API/Calculate Quote API
#
# The Calculate Quote API calculates the prices of a CPQ quote.
#
# https://developer.salesforce.com/docs/atlas.en-us.cpq_dev_api.meta/cpq_dev_api/cpq_quote_api_calculate_final.htm
curl -X PATCH \
  -H 'Content-Type: application/json' \
  -H 'Content-Length: 0' \
  'https://domain.com/services/apexrest/SBQQ/ServiceRouter?loader=SBQQ.QuoteAPI.QuoteCalculator'
