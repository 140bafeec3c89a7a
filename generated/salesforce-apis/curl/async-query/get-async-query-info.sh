#!/bin/sh
# Salesforce APIs: Async Query/Get Async Query Info
curl -g --location \
  -H 'Content-Type: application/json' \
  'https://domain.com/services/data/v53.0/async-queries/{{_jobId}}'
