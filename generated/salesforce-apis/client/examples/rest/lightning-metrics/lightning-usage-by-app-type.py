"""REST/Lightning Metrics/Lightning Usage by App Type"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.rest.lightning_metrics.lightning_usage_by_app_type()
    print(result)
