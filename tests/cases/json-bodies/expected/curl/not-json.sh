#!/bin/sh
# Json bodies: Not JSON
curl --location \
  -H 'Content-Type: application/json' \
  --data-raw '{"a": ' \
  'https://api.example.com/broken'
