#!/bin/sh
# Salesforce APIs: Bulk v2/Query/Abort a Job Query
curl -g -X PATCH \
  -H 'Content-Type: application/json' \
  --data-raw '{
	"state":"Aborted"
}' \
  'https://domain.com/services/data/v53.0/jobs/query/{{_jobId}}'
