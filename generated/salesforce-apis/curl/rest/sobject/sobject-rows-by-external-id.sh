#!/bin/sh
# Salesforce APIs: REST/SObject/SObject Rows by External ID
#
# Creates new records or updates existing records (upserts records) based on the value of a specified external ID field.
#
# If the specified value doesn't exist, a new record is created.
# If a record does exist with that value, the field values specified in the request body are updated.
# If the value is not unique, the REST API returns a 300 response with the list of matching records.
#
# HEAD, GET, PATCH, DELETE, POST
curl --location \
  -H 'Content-Type: application/json' \
  'https://domain.com/services/data/v53.0/sobjects/:SOBJECT_API_NAME/:FIELD_NAME/:FIELD_VALUE'
