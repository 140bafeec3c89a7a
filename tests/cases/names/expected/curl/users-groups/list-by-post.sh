#!/bin/sh
# Names: Users / Groups/List
curl -X POST \
  -H 'Content-Length: 0' \
  'https://api.example.com/x'
