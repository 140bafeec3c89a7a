#!/bin/sh
# Salesforce APIs: UI/Records/Get Lookup Field Suggestions for a Specified Object
#
# When a user edits a lookup field, use this resource to search for and display suggestions for a specified object. You can search for most recently used matches, for matching names, or for any match in a searchable field. You can also specify lookup filter bindings for dependent lookups.
curl --location \
  'https://domain.com/services/data/v53.0/ui-api/lookups/:SOBJECT_API_NAME/:FIELD_API_NAME/:TARGET_API_NAME'
