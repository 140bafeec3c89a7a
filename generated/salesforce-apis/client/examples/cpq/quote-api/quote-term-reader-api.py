"""CPQ/Quote API/Quote Term Reader API"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.cpq.quote_api.quote_term_reader_api(
        body={"context": {"templateId": "a0v5C000000jTgr", "language": "es"}},
        loader="SBQQ.QuoteTermAPI.Load",
    )
    print(result)
