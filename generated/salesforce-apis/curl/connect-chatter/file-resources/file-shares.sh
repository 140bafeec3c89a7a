#!/bin/sh
# Salesforce APIs: Connect (Chatter)/File Resources/File Shares
#
# Returns information about the objects with which the specified file has been shared. Objects can be users, groups, or records.
#
# https://developer.salesforce.com/docs/atlas.en-us.chatterapi.meta/chatterapi/connect_resources_files_shares.htm
curl --location \
  'https://domain.com/services/data/v53.0/connect/files/:FILE_ID/file-shares'
