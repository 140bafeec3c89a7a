#!/bin/sh
# Auth: Inherited
curl --location \
  -H 'X-Api-Key: <api_key>' \
  'https://api.example.com/x'
