#!/bin/sh
# Names: ../../../../etc/passwd
curl --location \
  'https://api.example.com/x'
