#!/bin/sh
# Names: ../../client
curl --location \
  'https://api.example.com/x'
