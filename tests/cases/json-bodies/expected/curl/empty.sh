#!/bin/sh
# Json bodies: Empty
curl -X POST \
  -H 'Content-Length: 0' \
  'https://api.example.com/empty'
