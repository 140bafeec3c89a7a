#!/bin/sh
# Salesforce APIs: Async Query/Delete Async Query
curl -g -X DELETE \
  -H 'Content-Type: application/json' \
  'https://domain.com/services/data/v53.0/async-queries/{{_jobId}}'
