"""Bulk v2/Create job"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.bulk_v2.create_job(body={"object": "Asset", "operation": "update"})
    print(result)
