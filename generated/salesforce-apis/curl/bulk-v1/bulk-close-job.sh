#!/bin/sh
# Salesforce APIs: Bulk v1/Bulk Close Job
curl -g --location \
  -H 'X-SFDC-Session: {{_accessToken}}' \
  -H 'Content-Type: application/json' \
  -H 'charset: UTF-8' \
  --data-raw '{
   "state" : "UploadComplete"
}' \
  'https://domain.com/services/async/53.0/job/{{_jobId}}'
