#!/bin/sh
# Salesforce APIs: Auth/Asset Token Flow
curl -g --location \
  -H 'Content-Type: application/x-www-form-urlencoded' \
  --data-raw 'grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Atoken-exchange' \
  --data-raw 'subject_token_type=urn%3Aietf%3Aparams%3Aoauth%3Atoken-type%3Aaccess_token' \
  --data-raw 'subject_token={{_accessToken}}' \
  --data-raw 'actor_token_type=urn%3Aietf%3Aparams%3Aoauth%3Atoken-type%3Ajwt' \
  --data-raw 'actor_token=' \
  'https://login.salesforce.com{{site}}/services/oauth2/token'
