#!/bin/sh
# Auth: Hawk
# Hawk needs a signature over the request, which curl cannot make.
curl --location \
  'https://api.example.com/x'
