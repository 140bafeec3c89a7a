#!/bin/sh
# Salesforce APIs: UI/Records/Get a Batch of Records
#
# Get data for a batch of records.
curl --location \
  'https://domain.com/services/data/v53.0/ui-api/records/batch/:RECORD_IDS'
