#!/bin/sh
# Salesforce APIs: Auth/OpenID Connect Discovery Endpoint
curl -g --location \
  'https://login.salesforce.com{{site}}/.well-known/openid-configuration'
