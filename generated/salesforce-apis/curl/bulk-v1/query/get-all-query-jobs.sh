#!/bin/sh
# Salesforce APIs: Bulk v1/Query/Get All Query Jobs
curl --location \
  -H 'Content-Type: application/json' \
  'https://domain.com/services/data/v53.0/jobs/query?isPkChunkingEnabled=false&jobType&concurrencyMode&queryLocator'
