#!/bin/sh
# Salesforce APIs: REST/SObject/SObject Blob Retrieve
#
# Retrieves the specified blob field from an individual record.
curl --location \
  -H 'Content-Type: application/json' \
  'https://domain.com/services/data/v53.0/sobjects/:SOBJECT_API_NAME/:RECORD_ID/:BLOB_FIELD'
