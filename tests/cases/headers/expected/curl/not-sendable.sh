#!/bin/sh
# Headers: Not sendable
# Postman itself does not send this request: the value of the header 'X' holds characters that are not allowed.
curl --location \
  'https://api.example.com/x'
