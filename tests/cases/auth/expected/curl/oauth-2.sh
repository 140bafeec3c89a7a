#!/bin/sh
# Auth: OAuth 2
curl --location \
  -H 'Authorization: Token <access_token>' \
  'https://api.example.com/x'
