#!/bin/sh
# Salesforce APIs: CPQ/Quote API/Validate Quote API
#
# Validate a CPQ quote and return any validation errors.
# Available in: Salesforce CPQ Winter ’19 and later
#
# https://developer.salesforce.com/docs/atlas.en-us.cpq_dev_api.meta/cpq_dev_api/cpq_api_validate_quote.htm
curl -X PATCH \
  -H 'Content-Type: application/json' \
  -H 'Content-Length: 0' \
  'https://domain.com/services/apexrest/SBQQ/ServiceRouter?loader=QuoteAPI.QuoteValidator'
