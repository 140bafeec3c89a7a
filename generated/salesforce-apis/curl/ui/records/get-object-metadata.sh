#!/bin/sh
# Salesforce APIs: UI/Records/Get Object Metadata
#
# Get metadata about a specific object. The response includes metadata describing fields, child relationships, record type, and theme.
curl --location \
  'https://domain.com/services/data/v53.0/ui-api/object-info/:SOBJECT_API_NAME'
