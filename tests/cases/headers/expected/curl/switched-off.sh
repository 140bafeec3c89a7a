#!/bin/sh
# Headers: Switched off
curl --location \
  -H 'Content-Type;' \
  --data-raw '{}' \
  'https://api.example.com/x'
