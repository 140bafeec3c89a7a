#!/bin/sh
# Behaviour: Redirects kept
curl --location --post301 --post302 --post303 --max-redirs 3 -X PUT \
  -H 'Content-Type: application/json' \
  --data-raw '{}' \
  'https://api.example.com/x'
