#!/bin/sh
# Salesforce APIs: REST/Support and Knowledge/Data Category Detail
#
# Get data category details and the child categories by a given category.
curl --location \
  -H 'Content-Type: application/json' \
  'https://domain.com/services/data/v53.0/support/dataCategoryGroups/:GROUP/dataCategories/:CATEGORY'
