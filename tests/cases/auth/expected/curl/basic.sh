#!/bin/sh
# Auth: Basic
curl --location \
  --user '{{user}}:<password>' \
  'https://api.example.com/x'
