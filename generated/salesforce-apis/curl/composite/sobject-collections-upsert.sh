#!/bin/sh
# Salesforce APIs: Composite/SObject Collections Upsert
#
# Use a PATCH request with sObject Collections to either create or update (upsert) up to 200 records based on an external ID field. This method returns a list of UpsertResult objects. You can choose whether to roll back the entire request when an error occurs. This request is available in API version 46 and later.
#
# [https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_composite_sobjects_collections_upsert.htm](https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_composite_sobjects_collections_upsert.htm)
curl -X PATCH \
  -H 'Content-Type: application/json' \
  --data-raw '{
    "allOrNone": "Boolean",
    "records": "SObject[]"
}' \
  'https://domain.com/services/data/v53.0/composite/sobjects/:SOBJECT_API_NAME/:FIELD_NAME'
