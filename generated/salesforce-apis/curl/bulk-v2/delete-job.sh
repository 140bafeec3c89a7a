#!/bin/sh
# Salesforce APIs: Bulk v2/Delete Job
curl -g -X DELETE \
  'https://domain.com/services/data/v53.0/jobs/ingest/{{_jobId}}'
