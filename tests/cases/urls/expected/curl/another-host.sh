#!/bin/sh
# Urls: Another host
curl --path-as-is --location \
  'http://other.example.com:8080/../x//y/'
