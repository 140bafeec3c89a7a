#!/bin/sh
# Salesforce APIs: REST/SObject/SObject Suggested Articles
#
# Returns a list of suggested Salesforce Knowledge articles for a case, work order, or work order line item.
curl --location \
  -H 'Content-Type: application/json' \
  'https://domain.com/services/data/v53.0/sobjects/:SOBJECT_API_NAME/suggestedArticles?description=&language=&subject='
