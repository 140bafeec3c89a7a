"""Bulk v1/Bulk Retrieve Batch Result Data"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.bulk_v1.bulk_retrieve_batch_result_data(
        batch_id="your-batch-id",
        batch_result_id="your-batch-result-id",
        job_id="your-job-id",
        x_sfdc_session="your-access-token",
    )
    print(result)
