#!/bin/sh
# Names: Users / Groups/2nd try
curl --location \
  'https://api.example.com/x'
