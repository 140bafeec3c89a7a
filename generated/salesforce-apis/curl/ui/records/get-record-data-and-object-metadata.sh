#!/bin/sh
# Salesforce APIs: UI/Records/Get Record Data and Object Metadata
#
# Get layout information, metadata, and data to build UI for a single record or for a collection of records.
# The response contains layout information for whichever layout types are specified in the layoutTypes parameter.
#
# It contains data for the records specified in the recordIds parameter.
#
# The response contains object metadata for the object types of the records specified in the recordIds parameter, and for any nested objects. For example, a request to /ui-api/record-ui/001RM000003RsOHYA0, which is an Account, returns object metadata for Account and User, because the OwnerId field on the Account object contains a reference to the User object.
curl --location \
  'https://domain.com/services/data/v53.0/ui-api/record-ui/:RECORD_IDS'
