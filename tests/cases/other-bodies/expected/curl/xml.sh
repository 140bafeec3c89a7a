#!/bin/sh
# Other bodies: XML
curl --location \
  -H 'Content-Type: application/xml' \
  --data-raw '<?xml version="1.0"?>
<a x="1">
  <b>t &amp; u</b>
</a>
' \
  'https://api.example.com/xml'
