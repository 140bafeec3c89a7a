#!/bin/sh
# Responses: Two samples
curl --location \
  'https://api.example.com/x'
