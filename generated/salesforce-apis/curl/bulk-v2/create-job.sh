#!/bin/sh
# Salesforce APIs: Bulk v2/Create job
# Sets {{_jobId}} from the response: id.
curl --location \
  -H 'Content-Type: application/json' \
  --data-raw '{
    "object": "Asset",
    "operation": "update"
}' \
  'https://domain.com/services/data/v53.0/jobs/ingest'
