#!/bin/sh
# Urls: As text
curl -g --location \
  'https://domain.com/a%20b/{{id}}/%C3%BC?x={{x}}&y=%20'
