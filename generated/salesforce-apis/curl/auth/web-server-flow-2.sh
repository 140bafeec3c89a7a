#!/bin/sh
# Salesforce APIs: Auth/Web Server Flow 2
# Sets {{_accessToken}} from the response: access_token.
# Sets {{_refreshToken}} from the response: refresh_token.
# Sets {{_endpoint}} from the response: instance_url.
# Sets {{_userId}} from the response: id, piece -1 of it split at "/".
# Sets {{_orgId}} from the response: id, piece -2 of it split at "/".
curl -g --location \
  --form-string 'code=' \
  --form-string 'grant_type=authorization_code' \
  --form-string 'client_id=3MVG98_Psg5cppyYCmk1gZNC25o00SXpgpodlS29IZ6pXiHkt3xuPa5qIjBTtEgdsiMuIWVN_8F0jnwEtbDh4' \
  --form-string 'client_secret={{clientSecret}}' \
  --form-string 'redirect_uri={{redirectUrl}}' \
  --form-string 'format=json' \
  'https://login.salesforce.com{{site}}/services/oauth2/token'
