#!/bin/sh
# Salesforce APIs: REST/Platform Events/Platform Event Schema by Event Name
#
# Set, reset, or get information about a user password. This resource is available in REST API version 24.0 and later.
curl --location \
  -H 'Content-Type: application/json' \
  'https://domain.com/services/data/v53.0/sobjects/:EVENT_NAME/eventSchema'
