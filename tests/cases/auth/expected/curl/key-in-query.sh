#!/bin/sh
# Auth: Key in the query
curl -g --location \
  'https://api.example.com/x?a=1&key={{api_key}}'
