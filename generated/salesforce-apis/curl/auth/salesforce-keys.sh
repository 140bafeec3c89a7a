#!/bin/sh
# Salesforce APIs: Auth/Salesforce Keys
curl --location \
  'https://login.salesforce.com/id/keys'
