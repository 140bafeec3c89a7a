"""Bulk v2/Query/Abort a Job Query"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.bulk_v2.query.abort_job_query(
        body={"state": "Aborted"},
        job_id="your-job-id",
    )
    print(result)
