#!/bin/sh
# Salesforce APIs: REST/Platform Events/Platform Event Schema by Schema ID
#
# Set, reset, or get information about a user password. This resource is available in REST API version 24.0 and later.
curl --location \
  -H 'Content-Type: application/json' \
  'https://domain.com/services/data/v53.0/event/eventSchema/:SCHEMA_ID'
