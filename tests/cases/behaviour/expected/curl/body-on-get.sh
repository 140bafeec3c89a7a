#!/bin/sh
# Behaviour: Body on GET
curl -X GET \
  -H 'Content-Type: application/json' \
  --data-raw '{}' \
  'https://api.example.com/x'
