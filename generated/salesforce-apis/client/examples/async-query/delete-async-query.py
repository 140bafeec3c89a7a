"""Async Query/Delete Async Query"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.async_query.delete_async_query(job_id="your-job-id")
    print(result)
