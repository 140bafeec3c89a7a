#!/bin/sh
# Salesforce APIs: Tooling/Sandbox/List Sandboxes
#
# Lists all sandboxes.
curl --location \
  'https://domain.com/services/data/v53.0/tooling/query/?q=SELECT%20Id,%20SandboxName,%20LicenseType,%20AutoActivate%20FROM%20SandboxInfo'
