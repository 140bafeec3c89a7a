#!/bin/sh
# Salesforce APIs: Tooling/Sandbox/Delete Sandbox
#
# Deletes a sandbox.
curl -X DELETE \
  'https://domain.com/services/data/v53.0/tooling/sobjects/SandboxInfo/:SANDBOX_INFO_ID'
