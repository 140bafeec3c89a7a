#!/bin/sh
# Forms: Parts
# The collection names no file for a part of the form; an empty part is sent, as Postman does. Put @ and the file's path behind the part's equals sign.
curl --location \
  --form-string 'text=@not a file; "quoted"' \
  -F 'meta="{\"a\": 1}";type=application/json' \
  -F 'file=@"dir/report, final.csv";type=text/csv' \
  -F 'files=@"a.txt";type=text/plain' \
  -F 'files=@"b.unknown";type=application/octet-stream' \
  -F 'later=;filename=' \
  'https://api.example.com/parts'
