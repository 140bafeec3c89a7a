#!/bin/sh
# Salesforce APIs: Auth/Refresh Token
# Sets {{_accessToken}} from the response: access_token.
curl -g --location \
  -H 'Content-Type: application/x-www-form-urlencoded' \
  --data-raw 'grant_type=refresh_token' \
  --data-raw 'client_id=3MVG98_Psg5cppyYCmk1gZNC25o00SXpgpodlS29IZ6pXiHkt3xuPa5qIjBTtEgdsiMuIWVN_8F0jnwEtbDh4' \
  --data-raw 'client_secret={{clientSecret}}' \
  --data-raw 'refresh_token={{_refreshToken}}' \
  'https://login.salesforce.com{{site}}/services/oauth2/token'
