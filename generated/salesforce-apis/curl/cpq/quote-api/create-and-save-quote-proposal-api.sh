#!/bin/sh
# Salesforce APIs: CPQ/Quote API/Create and Save Quote Proposal API
#
# The Read Product API takes the request’s product ID, pricebook ID, and currency code and returns a Product model. The Product model loads the product from your catalog when the user requests it.
# Available in: Salesforce CPQ Summer ’16 and later
# Special Access Rules: Users must have read access to the product2 object.
#
# https://developer.salesforce.com/docs/atlas.en-us.cpq_dev_api.meta/cpq_dev_api/cpq_api_read_product.htm
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
