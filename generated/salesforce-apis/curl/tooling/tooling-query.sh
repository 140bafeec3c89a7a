#!/bin/sh
# Salesforce APIs: Tooling/Tooling Query
#
# Executes a query against an object and returns data that matches the specified criteria. Tooling API exposes objects like EntityDefinition and FieldDefinition that use the external object framework. That is, they don’t exist in the database but are constructed dynamically. Special query rules apply to virtual entities.
# If the query result is too large, it’s broken up into batches. The response contains the first batch of results and a query identifier. The identifier can be used in a request to retrieve the next batch.
curl --location \
  'https://domain.com/services/data/v53.0/tooling/query/?q'
