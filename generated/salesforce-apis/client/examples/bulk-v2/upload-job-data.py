"""Bulk v2/Upload Job Data"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.bulk_v2.upload_job_data(job_id="your-job-id")
    print(result)
