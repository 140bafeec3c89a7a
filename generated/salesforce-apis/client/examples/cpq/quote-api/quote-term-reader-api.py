"""CPQ/Quote API/Quote Term Reader API"""

from salesforce_apis import SalesforceApis

with SalesforceApis(
    endpoint="{{_endpoint}}",
    url="https://login.salesforce.com",
    site="{{site}}",
    client_id="3MVG98_Psg5cppyYCmk1gZNC25o00SXpgpodlS29IZ6pXiHkt3xuPa5qIjBTtEgdsiMuIWVN_8F0jnwEtbDh4",
) as client:
    result = client.cpq.quote_api.quote_term_reader_api(
        body={"context": {"templateId": "a0v5C000000jTgr", "language": "es"}},
        loader="SBQQ.QuoteTermAPI.Load",
    )
    print(result)
