#!/bin/sh
# Forms: A form under a wrong type
curl --location \
  --data-raw 'a=1' \
  'https://api.example.com/token'
