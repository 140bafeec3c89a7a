#!/bin/sh
# Json bodies: A list
curl -X PUT \
  -H 'Content-Type: application/json' \
  --data-raw '[{"id": 1}, {"id": 2, "name": "é日😀"}]' \
  'https://api.example.com/lists'
