#!/bin/sh
# Salesforce APIs: Auth/OpenID Connect Dynamic Client Registration Endpoint
curl -g --location \
  -H 'Content-Type: application/json' \
  -H 'Accept: application/json' \
  -H 'Authorization: Bearer {{init_access_token}}' \
  --data-raw '{
    "redirect_uris": [
        "http://localhost"
    ],
    "response_types": [
        "code",
        "token",
        "id_token"
    ],
    "grant_types": [
        "authorization_code",
        "implicit",
        "refresh_token"
    ],
    "application_type": "web",
    "contacts": [
        "abc@sf.com",
        "ve7jtb@example.org"
    ],
    "client_name": "Example Olivier"
}' \
  'https://login.salesforce.com{{site}}/services/oauth2/register'
