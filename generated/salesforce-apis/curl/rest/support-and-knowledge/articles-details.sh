#!/bin/sh
# Salesforce APIs: REST/Support and Knowledge/Articles Details
#
# Get all online article fields, accessible to the user.
curl --location \
  -H 'Content-Type: application/json' \
  'https://domain.com/services/data/v53.0/support/knowledgeArticles/:ARTICLE_ID'
