#!/bin/sh
# Salesforce APIs: Bulk v2/Get Job Successful Record Results
curl -g --location \
  'https://domain.com/services/data/v53.0/jobs/ingest/{{_jobId}}/successfulResults'
