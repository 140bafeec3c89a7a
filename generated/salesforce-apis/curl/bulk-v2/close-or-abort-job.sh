#!/bin/sh
# Salesforce APIs: Bulk v2/Close or Abort a Job
curl -g -X PATCH \
  -H 'Content-Type: application/json' \
  --data-raw '{
	"state":"UploadComplete"
}' \
  'https://domain.com/services/data/v53.0/jobs/ingest/{{_jobId}}'
