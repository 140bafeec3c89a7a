#!/bin/sh
# Headers: Order and twins
curl --location \
  -H 'x-A: 2' \
  -H 'Accept: text/plain' \
  -H 'Y: {{y}}' \
  -H 'Y: 2' \
  -H 'Z;' \
  'https://api.example.com/x'
