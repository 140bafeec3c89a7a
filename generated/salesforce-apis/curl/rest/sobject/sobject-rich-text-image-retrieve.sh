#!/bin/sh
# Salesforce APIs: REST/SObject/SObject Rich Text Image Retrieve
#
# Retrieves the specified image data from a specific rich text area field in a given record.
# contentReferenceId	The reference ID that uniquely identifies an image within a rich text area field.
# You can obtain the reference by retrieving information for the object. The description will show the contents of the rich text area field
curl --location \
  -H 'Content-Type: application/json' \
  'https://domain.com/services/data/v53.0/sobjects/:SOBJECT_API_NAME/:RECORD_ID/richTextImageFields/:FIELD_NAME/:CONTENT_REFERENCE_ID'
