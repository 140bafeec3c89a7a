"""Bulk v2/Close or Abort a Job"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.bulk_v2.close_or_abort_job(
        body={"state": "UploadComplete"},
        job_id="your-job-id",
    )
    print(result)
