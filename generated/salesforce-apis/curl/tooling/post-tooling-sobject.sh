#!/bin/sh
# Salesforce APIs: Tooling/Post Tooling SObject
curl --location \
  -H 'Content-Type: application/json' \
  --data-raw '{
	"Name":"test"
}' \
  'https://domain.com/services/data/v53.0/tooling/sobjects/:SOBJECT_API_NAME'
