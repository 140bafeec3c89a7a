#!/bin/sh
# Json bodies: Holes
curl --location \
  -H 'Content-Type: application/json' \
  --data-raw '{"id": {{id}}, "name": "{{name}}", "all": [{{items}}]}' \
  'https://api.example.com/holes'
