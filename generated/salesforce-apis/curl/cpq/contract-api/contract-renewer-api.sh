#!/bin/sh
# Salesforce APIs: CPQ/Contract API/Contract Renewer API
#
# Receive a CPQ contract in a request, and return quote data for one or more renewal quotes.
# Available in: Salesforce CPQ Summer ’16 and later
# Special Access Rules: All of these user permissions are required.
# Insert and update on quote and opportunity objects
# Read on quote, opportunity, and product2 objects
# Delete on quote object
#
# https://developer.salesforce.com/docs/atlas.en-us.cpq_dev_api.meta/cpq_dev_api/cpq_api_contract_renewer.htm
curl -X PATCH \
  -H 'Content-Type: application/json' \
  --data-raw '{
    "context": {
        "masterContractId": null,
        "renewedContracts": [
            {
                "attributes": {
                    "type": "Contract"
                },
                "Id": "800540000006LLVAA2"
            }
        ]
    }
}' \
  'https://domain.com/services/apexrest/SBQQ/ServiceRouter?loader=SBQQ.ContractManipulationAPI.ContractRenewer'
