#!/bin/sh
# Salesforce APIs: Bulk v2/Query/Create job Query
# Sets {{id}} from the response: id.
curl --location \
  -H 'Content-Type: application/json' \
  --data-raw '{
  "operation" : "query",
  "query" : "SELECT fields FROM object WHERE filter",
  "contentType" : "CSV",
  "columnDelimiter" : "BACKQUOTE | CARET | COMMA | PIPE | SEMICOLON | TAB",
  "lineEnding" : "CRLF | LF"
} ' \
  'https://domain.com/services/data/v53.0/jobs/query'
