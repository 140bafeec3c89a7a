#!/bin/sh
# Responses: None
curl --location \
  'https://api.example.com/x'
