#!/bin/sh
# Auth: Bearer
curl --location \
  -H 'Authorization: Bearer <access_token>' \
  'https://api.example.com/x'
