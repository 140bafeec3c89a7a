#!/bin/sh
# Auth: None
curl --location \
  'https://api.example.com/x'
