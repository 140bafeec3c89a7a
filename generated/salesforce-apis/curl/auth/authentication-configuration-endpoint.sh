#!/bin/sh
# Salesforce APIs: Auth/Authentication Configuration Endpoint
curl -g --location \
  'https://login.salesforce.com{{site}}/.well-known/auth-configuration'
