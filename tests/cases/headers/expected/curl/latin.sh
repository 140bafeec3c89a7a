#!/bin/sh
# Headers: Latin
curl --location \
  -H 'X-Name: '"$(printf '\351')"' '\''quoted'\'' "twice"' \
  'https://api.example.com/x'
