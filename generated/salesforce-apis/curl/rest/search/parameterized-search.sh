#!/bin/sh
# Salesforce APIs: REST/Search/Parameterized Search
#
# Executes a simple RESTful search using parameters instead of a SOSL clause. Indicate parameters in a URL in the GET method. Or, use POST for more complex JSON searches.
curl --location \
  -H 'Content-Type: application/json' \
  'https://domain.com/services/data/v53.0/parameterizedSearch/?q'
