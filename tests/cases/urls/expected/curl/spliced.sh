#!/bin/sh
# Urls: Spliced
curl --location \
  'https://h:1/a?b=c/end'
