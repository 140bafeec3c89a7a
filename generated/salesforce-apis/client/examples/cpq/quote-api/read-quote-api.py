"""CPQ/Quote API/Read Quote API"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.cpq.quote_api.read_quote_api(reader="SBQQ.QuoteAPI.QuoteReader")
    print(result)
