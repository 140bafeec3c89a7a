#!/bin/sh
# Other bodies: A file
curl --location \
  -H 'Content-Type: image/png' \
  --data-binary '@pictures/cat.png' \
  'https://api.example.com/file'
