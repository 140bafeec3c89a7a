"""Bulk v1/Query/Get Job Info Query"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.bulk_v1.query.get_job_info_query(job_id="your-job-id")
    print(result)
