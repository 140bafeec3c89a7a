#!/bin/sh
# Names: Users / Groups/List
curl --location \
  'https://api.example.com/x'
