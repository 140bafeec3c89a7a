#!/bin/sh
# Scripts: Log in
# Sets {{token}} from the response: access.token.
# Sets {{ids}} from the response: items[0].id.
curl -X POST \
  -H 'Content-Length: 0' \
  'https://api.example.com/login'
