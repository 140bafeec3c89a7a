#!/bin/sh
# Salesforce APIs: REST/Support and Knowledge/Embedded Service Configuration Describe
#
# Retrieves the values for your Embedded Service deployment configuration, including the branding colors, font, and site URL.
#
# You must be logged in to the account that owns the EmbeddedServiceConfigDeveloperName you are querying.
curl --location \
  -H 'Content-Type: application/json' \
  'https://domain.com/services/data/v53.0/support/embeddedservice/configuration/:EMBEDDED_SERVICE_CONFIG_DEVELOPERNAME'
