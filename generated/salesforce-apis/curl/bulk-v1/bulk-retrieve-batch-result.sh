#!/bin/sh
# Salesforce APIs: Bulk v1/Bulk Retrieve Batch Result
curl -g --location \
  -H 'X-SFDC-Session: {{_accessToken}}' \
  -H 'Accept-Encoding: gzip' \
  -H 'Content-Encoding: gzip' \
  'https://domain.com/services/async/53.0/job/{{_jobId}}/batch/{{_batchId}}/result'
