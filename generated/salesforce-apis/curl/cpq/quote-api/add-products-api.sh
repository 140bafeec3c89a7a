#!/bin/sh
# Salesforce APIs: CPQ/Quote API/Add Products API
#
# Receive a CPQ quote, product collection, and quote group key in a request, and return a Quote model with all provided products added as quote lines.
# Available in: Salesforce CPQ Summer ’16 and later
#
# https://developer.salesforce.com/docs/atlas.en-us.cpq_dev_api.meta/cpq_dev_api/cpq_api_add_products.htm
curl -X PATCH \
  -H 'Content-Type: application/json' \
  -H 'Content-Length: 0' \
  'https://domain.com/services/apexrest/SBQQ/ServiceRouter?loader=SBQQ.QuoteAPI.QuoteProductAdder'
