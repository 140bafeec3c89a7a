#!/bin/sh
# Auth: Bearer over a header of its own
curl --location \
  -H 'X: 1' \
  -H 'Authorization: Bearer <access_token>' \
  'https://api.example.com/x'
