#!/bin/sh
# Salesforce APIs: Bulk v2/Upload Job Data
curl -g -X PUT \
  -H 'Content-Type: text/csv' \
  -H 'Content-Length: 0' \
  'https://domain.com/services/data/v53.0/jobs/ingest/{{_jobId}}/batches'
