"""Bulk v1/Bulk Create Job"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.bulk_v1.bulk_create_job(
        body={"operation": "insert", "object": "Account", "contentType": "CSV"},
        x_sfdc_session="your-access-token",
    )
    print(result)
