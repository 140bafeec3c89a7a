#!/bin/sh
# Salesforce APIs: Auth/User Info
curl -g --location \
  -H 'Content-Type: application/json' \
  'https://login.salesforce.com{{site}}/services/oauth2/userinfo'
