#!/bin/sh
# Auth: OAuth 2 in the query
curl --location \
  'https://api.example.com/x?access_token=<access_token>'
