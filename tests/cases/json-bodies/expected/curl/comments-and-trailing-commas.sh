#!/bin/sh
# Json bodies: Comments and trailing commas
curl -X PATCH \
  -H 'Content-Type: application/json' \
  --data-raw '{
  
  "id": 1,  "url": "http://h//x",
}' \
  'https://api.example.com/comments'
