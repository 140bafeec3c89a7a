#!/bin/sh
# Salesforce APIs: Tooling/Tooling Completion
#
# Retrieves available code completions of the referenced type for Apex system method symbols (type=apex). Available from API version 28.0 or later.
curl --location \
  -H 'Accept: application/json' \
  'https://domain.com/services/data/v53.0/tooling/completions?type='
