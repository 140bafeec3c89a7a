#!/bin/sh
# Salesforce APIs: UI/Records/Get a Record
#
# Get a record’s data.
curl --location \
  'https://domain.com/services/data/v53.0/ui-api/records/:RECORD_ID'
