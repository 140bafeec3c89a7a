#!/bin/sh
# Urls: User info
curl --location \
  'https://me@h/'
