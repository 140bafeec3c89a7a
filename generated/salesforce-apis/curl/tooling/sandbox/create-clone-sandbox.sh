#!/bin/sh
# Salesforce APIs: Tooling/Sandbox/Create/Clone Sandbox
#
# Creates or clones a sandbox. If you wish to clone, fill the SourceId body field with the org Id of the source sandbox.
curl --location \
  -H 'Content-Type: application/json' \
  --data-raw '{
    "SandboxName": "devSandbox",
    "LicenseType": "DEVELOPER",
    "TemplateId": null,
    "HistoryDays": 0,
    "CopyChatter": false,
    "AutoActivate": false,
    "ApexClassId": null,
    "Description": null,
    "SourceId": null
}' \
  'https://domain.com/services/data/v53.0/tooling/sobjects/SandboxInfo'
