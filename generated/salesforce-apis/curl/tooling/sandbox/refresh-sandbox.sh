#!/bin/sh
# Salesforce APIs: Tooling/Sandbox/Refresh Sandbox
#
# Refreshes a sandbox.
curl -X PATCH \
  -H 'Content-Type: application/json' \
  --data-raw '{
    "LicenseType": "DEVELOPER",
    "AutoActivate": true
}' \
  'https://domain.com/services/data/v53.0/tooling/sobjects/SandboxInfo/:SANDBOX_INFO_ID'
