#!/bin/sh
# Salesforce APIs: UI/Records/Get Default Values to Create a Record
#
# Get the default values for fields for a new record of a specified object and optional record type. After getting the default values, make a request to POST /ui-api/records to create the record.
# The response contains the default field values for the Full layout type for a new record of the object type specified in <SOBJECT_API_NAME>.
#
# It also contains the corresponding layout for create mode. In the Salesforce user interface, an admin with “Customize Application” permission can mark a field as required in a layout. When you’re building UI, to determine which fields to mark as required in a layout for create mode, use the RecordLayoutItem.required property.
#
# The response contains object metadata for the object specified in <SOBJECT_API_NAME> and for any nested objects. For example, a request to /ui-api/record-defaults/create/Account returns object metadata for Account and User, because the OwnerId field on the Account object contains a reference to the User object.
curl --location \
  'https://domain.com/services/data/v53.0/ui-api/record-defaults/create/:RECORD_ID'
