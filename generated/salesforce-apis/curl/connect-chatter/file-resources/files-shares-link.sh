#!/bin/sh
# Salesforce APIs: Connect (Chatter)/File Resources/Files Shares Link
#
# A description of a file shared as a link. Create, access, and delete a file’s share link.
#
# https://developer.salesforce.com/docs/atlas.en-us.chatterapi.meta/chatterapi/connect_resources_files_shares_link.htm
curl -X PUT \
  -H 'Content-Length: 0' \
  'https://domain.com/services/data/v53.0/connect/files/:FILE_ID/file-shares/link'
