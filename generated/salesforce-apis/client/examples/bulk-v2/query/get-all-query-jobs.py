"""Bulk v2/Query/Get All Query Jobs"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.bulk_v2.query.get_all_query_jobs(is_pk_chunking_enabled=False)
    print(result)
