#!/bin/sh
# Salesforce APIs: REST/SObject/SObject Rows
#
# Accesses records based on the specified object ID. Retrieves, updates, or deletes records. This resource can also be used to retrieve field values. Use the GET method to retrieve records or fields, the DELETE method to delete records, and the PATCH method to update records.
curl --location \
  -H 'Content-Type: application/json' \
  'https://domain.com/services/data/v53.0/sobjects/:SOBJECT_API_NAME/:RECORD_ID'
