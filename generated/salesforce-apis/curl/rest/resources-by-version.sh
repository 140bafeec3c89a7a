#!/bin/sh
# Salesforce APIs: REST/Resources by Version
#
# Lists available resources for the specified API version, including resource name and URI.
curl --location \
  -H 'Content-Type: application/json' \
  'https://domain.com/services/data/v53.0/'
