"""Bulk v1/Bulk Close Job"""

from salesforce_apis import SalesforceApis

with SalesforceApis(
    endpoint="{{_endpoint}}",
    url="https://login.salesforce.com",
    site="{{site}}",
    client_id="3MVG98_Psg5cppyYCmk1gZNC25o00SXpgpodlS29IZ6pXiHkt3xuPa5qIjBTtEgdsiMuIWVN_8F0jnwEtbDh4",
    version="53.0",
) as client:
    result = client.bulk_v1.bulk_close_job(
        body={"state": "UploadComplete"},
        job_id="{{_jobId}}",
        x_sfdc_session="{{_accessToken}}",
    )
    print(result)
