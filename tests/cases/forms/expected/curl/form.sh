#!/bin/sh
# Forms: A form
curl --location \
  --data-raw 'grant_type=password' \
  --data-raw 'grant_type=again' \
  --data-raw 'user%20name=a%26b%3Dc%20%C3%A9' \
  --data-raw 'scope={{scope}}' \
  'https://api.example.com/token'
