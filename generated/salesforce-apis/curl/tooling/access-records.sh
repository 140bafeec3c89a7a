#!/bin/sh
# Salesforce APIs: Tooling/Access Records
curl --location \
  'https://domain.com/services/data/v53.0/tooling/sobjects/:RECORD_ID'
