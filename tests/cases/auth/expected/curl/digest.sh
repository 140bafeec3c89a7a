#!/bin/sh
# Auth: Digest
curl --location \
  --digest \
  --user 'u:<password>' \
  'https://api.example.com/x'
