#!/bin/sh
# Names: ../../CON
curl --location \
  'https://api.example.com/x'
