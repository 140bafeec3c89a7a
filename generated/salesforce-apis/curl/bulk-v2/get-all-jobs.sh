#!/bin/sh
# Salesforce APIs: Bulk v2/Get All Jobs
curl --location \
  'https://domain.com/services/data/v53.0/jobs/ingest'
