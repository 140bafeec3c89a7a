"""CPQ/Quote API/Read Product API"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.cpq.quote_api.read_product_api(
        body={"context": {"pricebookId": "01sA0000000wuhg", "currencyCode": "USD"}},
        loader="SBQQ.ProductAPI.ProductLoader",
    )
    print(result)
