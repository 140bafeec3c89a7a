#!/bin/sh
# Other bodies: Text
curl -X PUT \
  -H 'Content-Type: text/plain' \
  --data-raw 'line '\''one'\''
line "two"
$HOME `id`
' \
  'https://api.example.com/text'
