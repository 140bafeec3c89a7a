#!/bin/sh
# Responses: An object
curl --location \
  'https://api.example.com/x'
