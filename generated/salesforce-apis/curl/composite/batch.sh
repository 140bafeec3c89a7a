#!/bin/sh
# Salesforce APIs: Composite/Batch
#
# Executes up to 25 subrequests in a single request. The response bodies and HTTP statuses of the subrequests in the batch are returned in a single response body. Each subrequest counts against rate limits.
# The requests in a batch are called subrequests. All subrequests are executed in the context of the same user. Subrequests are independent, and you can’t pass information between them. Subrequests execute serially in their order in the request body. When a subrequest executes successfully, it commits its data. Commits are reflected in the output of later subrequests. If a subrequest fails, commits made by previous subrequests are not rolled back. If a batch request doesn’t complete within 10 minutes, the batch times out and the remaining subrequests aren’t executed.
#
# https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_composite_batch.htm
curl --location \
  -H 'Content-Type: application/json' \
  --data-raw '{
    "haltOnError": "Boolean",
    "batchRequests": "Subrequest[]"
}' \
  'https://domain.com/services/data/v53.0/composite/batch'
