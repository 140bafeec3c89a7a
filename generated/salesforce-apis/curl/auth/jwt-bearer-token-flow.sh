#!/bin/sh
# Salesforce APIs: Auth/JWT Bearer Token Flow
#
# JWT Auth
# Sets {{_accessToken}} from the response: access_token.
# Sets {{_endpoint}} from the response: instance_url.
# Sets {{_userId}} from the response: id, piece -1 of it split at "/".
# Sets {{_orgId}} from the response: id, piece -2 of it split at "/".
curl -g --location \
  -H 'Content-Type: application/x-www-form-urlencoded' \
  --data-raw 'grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer' \
  --data-raw 'assertion=' \
  'https://login.salesforce.com{{site}}/services/oauth2/token'
