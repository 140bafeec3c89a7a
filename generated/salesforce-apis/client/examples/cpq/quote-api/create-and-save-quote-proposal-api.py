"""CPQ/Quote API/Create and Save Quote Proposal API"""

from salesforce_apis import SalesforceApis

with SalesforceApis(
    endpoint="{{_endpoint}}",
    url="https://login.salesforce.com",
    site="{{site}}",
    client_id="3MVG98_Psg5cppyYCmk1gZNC25o00SXpgpodlS29IZ6pXiHkt3xuPa5qIjBTtEgdsiMuIWVN_8F0jnwEtbDh4",
) as client:
    result = client.cpq.quote_api.create_and_save_quote_proposal_api(
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
