#!/bin/sh
# Scripts: Use
curl -g --location \
  -H 'Authorization: Bearer <access_token>' \
  'https://api.example.com/v2/items/{{ids}}'
