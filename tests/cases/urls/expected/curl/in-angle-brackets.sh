#!/bin/sh
# Urls: In angle brackets
curl --location \
  'https://api.example.com/records/%3CRECORD_ID%3E'
