#!/bin/sh
# Responses: XML
curl --location \
  'https://api.example.com/x'
