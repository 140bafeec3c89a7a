#!/bin/sh
# Salesforce APIs: REST/Support and Knowledge/Articles List
#
# Get a page of online articles for the given language and category through either search or query.
curl --location \
  -H 'Content-Type: application/json' \
  'https://domain.com/services/data/v53.0/support/knowledgeArticles'
