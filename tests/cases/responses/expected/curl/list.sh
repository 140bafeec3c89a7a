#!/bin/sh
# Responses: A list
curl --location \
  'https://api.example.com/x'
