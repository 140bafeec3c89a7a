#!/bin/sh
# Salesforce APIs: Connect (Chatter)/Files Connect Repository Resources/File Content
#
# Returns the binary content of the file, including references to external files. The content is streamed as the body of the response.
# https://developer.salesforce.com/docs/atlas.en-us.chatterapi.meta/chatterapi/connect_resources_files_content.htm
curl --location \
  'https://domain.com/services/data/v53.0/connect/files/:FILE_ID/content'
