#!/bin/sh
# Salesforce APIs: CPQ/Quote API/Save Quote API
#
# The Save Quote API saves a CPQ quote.
# Available in: Salesforce CPQ Summer ’16 and later
#
# https://developer.salesforce.com/docs/atlas.en-us.cpq_dev_api.meta/cpq_dev_api/cpq_quote_api_save_final.htm
curl -X POST \
  -H 'Content-Type: application/json' \
  -H 'Content-Length: 0' \
  'https://domain.com/services/apexrest/SBQQ/ServiceRouter'
