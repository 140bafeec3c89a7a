#!/bin/sh
# Other bodies: GraphQL
curl --location \
  -H 'Content-Type: application/json' \
  --data-raw '{"query":"query Q($id: ID!) {\n  user(id: $id) { name }\n}","operationName":"Q","variables":{
  "id": "{{id}}"
}}' \
  'https://api.example.com/graphql'
