"""CPQ/Quote API/Save Quote API"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.cpq.quote_api.save_quote_api()
    print(result)
