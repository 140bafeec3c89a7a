#!/bin/sh
# Salesforce APIs: Tooling/Get Tooling Describe SObject
curl --location \
  'https://domain.com/services/data/v53.0/tooling/sobjects/:SOBJECT_API_NAME/describe'
