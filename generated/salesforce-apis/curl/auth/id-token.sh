#!/bin/sh
# Salesforce APIs: Auth/ID Token
curl -g --location \
  -H 'Content-Type: application/json' \
  'https://domain.com/id/{{_orgId}}/{{_userId}}'
