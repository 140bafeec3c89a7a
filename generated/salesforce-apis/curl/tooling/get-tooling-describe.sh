#!/bin/sh
# Salesforce APIs: Tooling/Get Tooling Describe
#
# Lists the available Tooling API objects and their metadata.
curl --location \
  'https://domain.com/services/data/v53.0/tooling/sobjects/'
