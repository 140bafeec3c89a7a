#!/bin/sh
# Salesforce APIs: REST/Logs/Get event log file
curl --location \
  'https://domain.com/services/data/v53.0/sobjects/EventLogFile/:id/LogFile'
