#!/bin/sh
# Auth: AWS
curl --location \
  --aws-sigv4 'aws:amz:eu-west-1:s3' \
  --user 'AKID:<secret_key>' \
  -H 'X-Amz-Security-Token: {{session}}' \
  'https://api.example.com/x'
