"""REST/SObject/SObject Rows Update"""

from salesforce_apis import SalesforceApis

with SalesforceApis(
    endpoint="{{_endpoint}}",
    url="https://login.salesforce.com",
    site="{{site}}",
    client_id="3MVG98_Psg5cppyYCmk1gZNC25o00SXpgpodlS29IZ6pXiHkt3xuPa5qIjBTtEgdsiMuIWVN_8F0jnwEtbDh4",
    version="53.0",
) as client:
    result = client.rest.sobject.sobject_rows_update(
        sobject_api_name=":SOBJECT_API_NAME",
        record_id=":RECORD_ID",
        body={"field API name": "value"},
    )
    print(result)
