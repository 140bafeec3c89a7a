#!/bin/sh
# Salesforce APIs: CPQ/Quote API/Read Quote API
#
# The Read Quote API reads a quote from a CPQ quote ID.
# Available in: Salesforce CPQ Summer ’16 and later
#
# https://developer.salesforce.com/docs/atlas.en-us.cpq_dev_api.meta/cpq_dev_api/cpq_api_read_quote.htm
curl --location \
  -H 'Content-Type: application/json' \
  'https://domain.com/services/apexrest/SBQQ/ServiceRouter?reader=SBQQ.QuoteAPI.QuoteReader&uid='
