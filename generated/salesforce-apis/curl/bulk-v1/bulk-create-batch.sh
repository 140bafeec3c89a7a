#!/bin/sh
# Salesforce APIs: Bulk v1/Bulk Create Batch
curl -g -X POST \
  -H 'X-SFDC-Session: {{_accessToken}}' \
  -H 'Content-Type: text/csv' \
  -H 'charset: UTF-8' \
  -H 'Content-Length: 0' \
  'https://domain.com/services/async/53.0/job/{{_jobId}}/batch'
