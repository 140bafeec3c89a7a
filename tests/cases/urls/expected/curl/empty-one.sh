#!/bin/sh
# Urls: An empty one
curl --location \
  'https://domain.com/lost'
