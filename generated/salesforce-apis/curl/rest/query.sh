#!/bin/sh
# Salesforce APIs: REST/Query
#
# Executes the specified SOQL query.
#
# If the query results are too large, the response contains the first batch of results and a query identifier in the nextRecordsUrl field of the response. The identifier can be used in an additional request to retrieve the next batch.
# https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_query.htm
curl --location \
  -H 'Content-Type: application/json' \
  'https://domain.com/services/data/v53.0/query/?q=SELECT%20FIELDS(All)%20FROM%20EventLogFile%20LIMIT%20200'
