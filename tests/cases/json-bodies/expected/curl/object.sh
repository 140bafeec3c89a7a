#!/bin/sh
# Json bodies: An object
curl --location \
  -H 'Content-Type: application/json' \
  --data-raw '{
  "name": "Ada",
  "age": 36,
  "big": 9007199254740993,
  "share": 100.0,
  "tags": ["a", "b"],
  "none": null,
  "yes": true,
  "empty": {},
  "address": {"street": "Main \"St\"", "lines": [{"n": 1}]}
}' \
  'https://api.example.com/objects'
