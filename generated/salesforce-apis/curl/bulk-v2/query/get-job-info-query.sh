#!/bin/sh
# Salesforce APIs: Bulk v2/Query/Get Job Info Query
curl -g --location \
  'https://domain.com/services/data/v53.0/jobs/query/{{_jobId}}'
