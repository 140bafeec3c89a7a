"""Composite/Composite Graph"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
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
