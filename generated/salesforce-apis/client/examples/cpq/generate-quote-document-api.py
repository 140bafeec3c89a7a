"""CPQ/Generate Quote Document API"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.cpq.generate_quote_document_api(
        body={
            "saver": "SBQQ.QuoteDocumentAPI.Save",
            "model": {
                "name": "test",
                "quoteId": "<SFDC_ID>",
                "templateId": "<SFDC_ID>",
                "outputFormat": "PDF",
                "language": "en_US",
                "paperSize": "Default",
            },
        },
        loader="QuoteDocumentAPI.SaveProposal",
    )
    print(result)
