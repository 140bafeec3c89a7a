#!/bin/sh
# Json bodies: With a vendor type
curl --location \
  -H 'Content-Type: application/vnd.api+json' \
  --data-raw '{"data": {"type": "x"}}' \
  'https://api.example.com/vendor'
