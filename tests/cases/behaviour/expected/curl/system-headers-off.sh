#!/bin/sh
# Behaviour: System headers off
curl --location \
  -H 'User-Agent:' \
  -H 'Accept:' \
  -H 'Content-Type:' \
  --data-raw '{}' \
  'https://api.example.com/x'
