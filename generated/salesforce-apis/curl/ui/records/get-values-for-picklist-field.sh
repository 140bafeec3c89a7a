#!/bin/sh
# Salesforce APIs: UI/Records/Get Values for a Picklist Field
#
# Get metadata about a specific object. The response includes metadata describing fields, child relationships, record type, and theme.
curl --location \
  'https://domain.com/services/data/v53.0/ui-api/object-info/Account/picklist-values/012000000000000AAA/Industry'
