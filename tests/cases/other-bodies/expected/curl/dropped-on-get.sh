#!/bin/sh
# Other bodies: Dropped on GET
curl --location \
  'https://api.example.com/text'
