#!/bin/sh
# Auth: ASAP
# An ASAP token has to be signed for each request, which curl cannot do. Put it in the place of <jwt>.
curl --location \
  -H 'Authorization: Bearer <jwt>' \
  'https://api.example.com/x'
