#!/bin/sh
# Salesforce APIs: UI/Records/Create a Record
#
# Create a record. First, make a request to the Clone Record Default or Create Record Default resources to get the default metadata and data for the record.
# As of API version 43.0, if you pass read-only fields in a request body, the response is an Error with Output.
curl --location \
  -H 'Content-Type: application/json' \
  --data-raw '{
    "allowSaveOnDuplicate": false,
    "apiName": "Object",
    "fields": {
        "FieldAPIName": "FieldValue"
    }
}' \
  'https://domain.com/services/data/v53.0/ui-api/records'
