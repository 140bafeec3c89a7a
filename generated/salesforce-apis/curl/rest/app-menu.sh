#!/bin/sh
# Salesforce APIs: REST/AppMenu
#
# Returns a list of items in either the Salesforce app drop-down menu or the Salesforce for Android, iOS, and mobile web navigation menu.
curl --location \
  -H 'Content-Type: application/json' \
  'https://domain.com/services/data/v53.0/appMenu/'
