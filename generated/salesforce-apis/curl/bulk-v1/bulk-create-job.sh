#!/bin/sh
# Salesforce APIs: Bulk v1/Bulk Create Job
# Sets {{_jobId}} from the response: id.
curl --location \
  -H 'X-SFDC-Session: {{_accessToken}}' \
  -H 'Content-Type: application/json' \
  -H 'charset: UTF-8' \
  --data-raw '{
  "operation" : "insert",
  "object" : "Account",
  "contentType" : "CSV"
}' \
  'https://domain.com/services/async/53.0/job'
