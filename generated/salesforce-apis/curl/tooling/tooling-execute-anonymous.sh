#!/bin/sh
# Salesforce APIs: Tooling/Tooling ExecuteAnonymous
#
# Executes Apex code anonymously. Available from API version 29.0 or later.
curl --location \
  'https://domain.com/services/data/v53.0/tooling/executeAnonymous/?anonymousBody=System.Debug(%27awesome%27);'
