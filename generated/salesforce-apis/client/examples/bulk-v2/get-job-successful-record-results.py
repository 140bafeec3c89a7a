"""Bulk v2/Get Job Successful Record Results"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.bulk_v2.get_job_successful_record_results(job_id="your-job-id")
    print(result)
