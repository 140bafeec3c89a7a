#!/bin/sh
# Variables: Given secret
curl --location \
  -H 'Authorization: Bearer shown because it was given' \
  'https://staging.example.com/x'
