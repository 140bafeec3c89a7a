#!/bin/sh
# Behaviour: Encoding off
curl -g --location \
  --request-target '/'"$(printf '\351')"'?x={1}' \
  'https://api.example.com/'"$(printf '\351')"'?x={1}'
