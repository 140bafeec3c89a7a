"""UI/Records/Get a Batch of Records"""

from salesforce_apis import SalesforceApis

with SalesforceApis(
    endpoint="{{_endpoint}}",
    url="https://login.salesforce.com",
    site="{{site}}",
    client_id="3MVG98_Psg5cppyYCmk1gZNC25o00SXpgpodlS29IZ6pXiHkt3xuPa5qIjBTtEgdsiMuIWVN_8F0jnwEtbDh4",
    version="53.0",
) as client:
    result = client.ui.records.get_a_batch_of_records(record_ids=":RECORD_IDS")
    print(result)
