#!/bin/sh
# Salesforce APIs: Auth/Revoke Token
curl -g --location \
  -H 'Content-Type: application/x-www-form-urlencoded' \
  --data-raw 'token={{_accessToken}}' \
  'https://login.salesforce.com{{site}}/services/oauth2/revoke'
