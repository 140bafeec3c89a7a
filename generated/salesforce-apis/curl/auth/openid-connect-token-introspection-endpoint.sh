#!/bin/sh
# Salesforce APIs: Auth/OpenID Connect Token Introspection Endpoint
curl -g --location \
  -H 'Content-Type: application/x-www-form-urlencoded' \
  -H 'Accept: application/json' \
  --data-raw 'token={{_accessToken}}' \
  --data-raw 'token_type_hint=access_token' \
  --data-raw 'client_id=3MVG98_Psg5cppyYCmk1gZNC25o00SXpgpodlS29IZ6pXiHkt3xuPa5qIjBTtEgdsiMuIWVN_8F0jnwEtbDh4' \
  --data-raw 'client_secret={{clientSecret}}' \
  'https://login.salesforce.com{{site}}/services/oauth2/introspect'
