#!/bin/sh
# Salesforce APIs: Bulk v2/Query/Delete Job Query
curl -g -X DELETE \
  'https://domain.com/services/data/v53.0/jobs/query/{{_jobId}}'
