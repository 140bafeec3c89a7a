#!/bin/sh
# Auth: OAuth 1
# OAuth 1.0 needs a signature over the request, which curl cannot make.
curl --location \
  'https://api.example.com/x'
