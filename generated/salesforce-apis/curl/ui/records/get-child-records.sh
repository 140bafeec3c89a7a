#!/bin/sh
# Salesforce APIs: UI/Records/Get Child Records
#
# Get child records for a specified record and child relationship name. Relationships are connections between records. On a record detail page, each record in a related list has a child relationship to the parent record.
curl --location \
  'https://domain.com/services/data/v53.0/ui-api/records/:RECORD_ID/child-relationships/:RELATIONSHIP_NAME%0A'
