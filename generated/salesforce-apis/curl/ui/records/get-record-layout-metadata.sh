#!/bin/sh
# Salesforce APIs: UI/Records/Get Record Layout Metadata
#
# Get metadata about page layouts for the specified object type.
curl --location \
  'https://domain.com/services/data/v53.0/ui-api/layout/:SOBJECT_API_NAME'
