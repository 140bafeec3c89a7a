#!/bin/sh
# Salesforce APIs: CPQ/Generate Quote Document API
#
# Creates and saves a CPQ quote document.
# Available in: Salesforce CPQ Winter ’19 and later
#
# https://developer.salesforce.com/docs/atlas.en-us.cpq_dev_api.meta/cpq_dev_api/cpq_api_generate_proposal.htm
curl --location \
  -H 'Content-Type: application/json' \
  --data-raw '{
    "saver": "SBQQ.QuoteDocumentAPI.Save",
    "model": {
        "name": "test",
        "quoteId": "<SFDC_ID>",
        "templateId": "<SFDC_ID>",
        "outputFormat": "PDF",
        "language": "en_US",
        "paperSize": "Default"
    }
}' \
  'https://domain.com/services/apexrest/SBQQ/ServiceRouter?loader=QuoteDocumentAPI.SaveProposal'
