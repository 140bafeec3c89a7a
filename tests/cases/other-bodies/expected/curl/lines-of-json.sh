#!/bin/sh
# Other bodies: Lines of JSON
curl --location \
  -H 'Content-Type: application/x-ndjson' \
  --data-raw '{"a":1}
{"a":2}
' \
  'https://api.example.com/lines'
