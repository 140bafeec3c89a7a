#!/bin/sh
# Variables: All scopes
curl -g --location \
  -H 'X-Secret: {{secret}}' \
  -H 'X-environment: '"$(uuidgen 2> /dev/null || cat /proc/sys/kernel/random/uuid)" \
  -H 'Content-Type: application/json' \
  --data-raw '{"name": "environment", "n": 5, "off": "on"}' \
  'https://staging.example.com/environment/environment/end/{{unknown}}/by%20hand'
