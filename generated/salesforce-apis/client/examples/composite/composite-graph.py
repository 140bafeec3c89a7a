"""Composite/Composite Graph"""

from salesforce_apis import SalesforceApis

with SalesforceApis(
    endpoint="{{_endpoint}}",
    url="https://login.salesforce.com",
    site="{{site}}",
    client_id="3MVG98_Psg5cppyYCmk1gZNC25o00SXpgpodlS29IZ6pXiHkt3xuPa5qIjBTtEgdsiMuIWVN_8F0jnwEtbDh4",
    version="53.0",
) as client:
    result = client.composite.composite_graph(
        body={
            "graphs": [
                {
                    "graphId": "graph1",
                    "compositeRequest": [
                        {
                            "method": "POST",
                            "url": "/services/data/v53.0/sobjects/Account/",
                            "referenceId": "newAccount",
                            "body": {"Name": "ACME Inc.", "Custom__c": "Hello world"},
                        },
                        {
                            "method": "GET",
                            "url": "/services/data/v53.0/sobjects/Account/@{newAccount.id}",
                            "referenceId": "newAccountInfo",
                        },
                    ],
                },
            ],
        },
    )
    print(result)
