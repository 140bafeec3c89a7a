"""REST/Lightning Metrics/Lightning Exit by Page Metrics"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.rest.lightning_metrics.lightning_exit_by_page_metrics()
    print(result)
