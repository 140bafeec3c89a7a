#!/bin/sh
# Other bodies: Sent on DELETE
curl -X DELETE \
  -H 'Content-Type: application/json' \
  --data-raw '{"reason": "old"}' \
  'https://api.example.com/text'
