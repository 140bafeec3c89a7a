#!/bin/sh
# Salesforce APIs: REST/SObject/SObject Create
curl --location \
  -H 'Content-Type: application/json' \
  --data-raw '{
    "Name": "test"
}' \
  'https://domain.com/services/data/v53.0/sobjects/:SOBJECT_API_NAME'
