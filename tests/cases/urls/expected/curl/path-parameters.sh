#!/bin/sh
# Urls: Path parameters
curl --location \
  'https://api.example.com/users/7/files/:name.json'
