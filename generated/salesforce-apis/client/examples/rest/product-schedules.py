"""REST/Product Schedules"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.rest.product_schedules(
        opportunity_line_item_id="your-opportunity-line-item-id",
    )
    print(result)
