#!/bin/sh
# Other bodies: No file chosen
curl -X POST \
  -H 'Content-Length: 0' \
  'https://api.example.com/file'
