#!/bin/sh
# Salesforce APIs: Connect (Chatter)/User Resources/User Photo
#
# Get, post, and crop a user photo.
# To use an image from the Files page as a user photo, pass the file ID in the fileId property of the request body or in the fileId request parameter. Images uploaded on the User page don’t have a file ID and can’t be used as the fileId.
#
# To upload a binary file as the user photo, you must send it in a multipart/form-data message. For information about how to create the multipart/form-data message, see Uploading Binary Files.
#
# To display user profile photos in a feed, cache the user photos. Then use the photoVersionId property of the Photo response body to determine when you need to update a photo. This technique helps you avoid running over limits and may improve mobile client performance.
# The collection names no file for a part of the form; an empty part is sent, as Postman does. Put @ and the file's path behind the part's equals sign.
curl --location \
  --form-string 'json={"cropY":"0","cropX":"0","cropSize":"200"}' \
  -F 'fileUpload=;filename=' \
  'https://domain.com/services/data/v53.0/connect/user-profiles/me/photo'
