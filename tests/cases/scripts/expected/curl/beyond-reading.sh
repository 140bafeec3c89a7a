#!/bin/sh
# Scripts: Beyond reading
curl --location \
  'https://api.example.com/x'
