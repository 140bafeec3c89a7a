#!/bin/sh
# Salesforce APIs: Tooling/Sandbox/Get Sandbox
#
# Retrieves a sandbox record.
curl --location \
  'https://domain.com/services/data/v53.0/tooling/sobjects/SandboxInfo/:SANDBOX_INFO_ID'
