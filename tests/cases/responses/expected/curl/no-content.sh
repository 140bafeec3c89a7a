#!/bin/sh
# Responses: No content
curl -X DELETE \
  'https://api.example.com/x'
