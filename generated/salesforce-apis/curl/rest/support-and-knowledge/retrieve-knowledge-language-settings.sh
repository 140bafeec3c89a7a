#!/bin/sh
# Salesforce APIs: REST/Support and Knowledge/Retrieve Knowledge Language Settings
#
# Returns the existing Knowledge language settings, including the default knowledge language and a list of supported Knowledge language information.
# https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_knowledge_retrieve_language.htm
curl --location \
  -H 'Content-Type: application/json' \
  'https://domain.com/services/data/v53.0/knowledgeManagement/settings'
