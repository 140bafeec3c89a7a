#!/bin/sh
# Salesforce APIs: UI/Records/Get Default Values to Clone a Record
#
# Get the default layout information, object information, and data for cloning a record. After getting the default values, make a request to POST /ui-api/records to create the record.
# The response contains the default field values for a record cloned from the record specified in <RECORD_ID>, optionally of the specified recordTypeId.
#
# It also contains the corresponding layout information for edit mode. In the Salesforce user interface, an admin with “Customize Application” permission can mark a field as required in a layout. When you’re building UI, to determine which fields to mark as required in a layout for edit mode, use the RecordLayoutItem.required property.
#
# The response contains object metadata for the object type of the record specified in <RECORD_ID> and for any nested objects. For example, /ui-api/record-defaults/clone/001d000000AtfRIAAZ is a request to clone an Account record. It returns object metadata for Account and User, because the OwnerId field on the Account object contains a reference to the User object.
curl --location \
  'https://domain.com/services/data/v53.0/ui-api/record-defaults/clone/:RECORD_ID'
