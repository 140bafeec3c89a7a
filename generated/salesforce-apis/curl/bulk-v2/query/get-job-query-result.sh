#!/bin/sh
# Salesforce APIs: Bulk v2/Query/Get Job Query Result
curl -g --location \
  -H 'Content-Type: application/json' \
  -H 'Accept: test/csv' \
  'https://domain.com/services/data/v53.0/jobs/query/{{_jobId}}/results'
