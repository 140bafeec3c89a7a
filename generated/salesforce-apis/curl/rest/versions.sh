#!/bin/sh
# Salesforce APIs: REST/Versions
#
# Lists summary information about each Salesforce version currently available, including the version, label, and a link to each version's root.
curl --location \
  -H 'Content-Type: application/json' \
  -H 'Sforce-Call-Options: client=postman' \
  'https://domain.com/services/data'
