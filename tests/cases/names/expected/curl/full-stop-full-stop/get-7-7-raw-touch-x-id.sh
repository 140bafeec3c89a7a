#!/bin/sh
# Names: ../../{{ 7*7 }} {% raw %} $(touch x) `id` \
curl --location \
  'https://api.example.com/x'
