#!/bin/sh
# Salesforce APIs: Connect (Chatter)/Files Connect Repository Resources/File Information - Delete
#
# Get information about a specified file, including references to external files. Upload a new version of an existing file, including references to external files. Rename a file, move a file to a different folder, and delete a file.
# To upload a new version of an existing file, make a POST request. Upload the new version as a binary part in a multipart/form-data request. See Uploading Binary Files. To upload a new file to the Files home, use /connect/files/users/me.Get information about a specified file, including references to external files.
# https://developer.salesforce.com/docs/atlas.en-us.chatterapi.meta/chatterapi/connect_resources_files_information.htm
curl -X DELETE \
  'https://domain.com/services/data/v53.0/connect/files/:FILE_ID'
