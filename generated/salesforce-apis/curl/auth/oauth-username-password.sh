#!/bin/sh
# Salesforce APIs: Auth/OAuth Username Password
# Sets {{_accessToken}} from the response: access_token.
# Sets {{_endpoint}} from the response: instance_url.
# Sets {{_userId}} from the response: id, piece -1 of it split at "/".
# Sets {{_orgId}} from the response: id, piece -2 of it split at "/".
curl -g --location \
  -H 'Content-Type: application/x-www-form-urlencoded' \
  -H 'Accept: application/json' \
  --data-raw 'grant_type=password' \
  --data-raw 'client_id=3MVG98_Psg5cppyYCmk1gZNC25o00SXpgpodlS29IZ6pXiHkt3xuPa5qIjBTtEgdsiMuIWVN_8F0jnwEtbDh4' \
  --data-raw 'client_secret={{clientSecret}}' \
  --data-raw 'username={{username}}' \
  --data-raw 'password={{password}}{{secretToken}}' \
  'https://login.salesforce.com{{site}}/services/oauth2/token'
