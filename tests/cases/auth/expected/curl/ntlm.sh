#!/bin/sh
# Auth: NTLM
curl --location \
  --ntlm \
  --user 'D\u:{{password}}' \
  'https://api.example.com/x'
