#!/bin/sh
# Names: Users / Groups/class
curl --location \
  'https://api.example.com/x'
