"""REST/SObject/Describe SObject Layouts Per Record Type"""

from salesforce_apis import SalesforceApis

with SalesforceApis(
    endpoint="{{_endpoint}}",
    url="https://login.salesforce.com",
    site="{{site}}",
    client_id="3MVG98_Psg5cppyYCmk1gZNC25o00SXpgpodlS29IZ6pXiHkt3xuPa5qIjBTtEgdsiMuIWVN_8F0jnwEtbDh4",
    version="53.0",
) as client:
    result = client.rest.sobject.describe_sobject_layouts_per_record_type(
        sobject_api_name=":SOBJECT_API_NAME",
        record_type_id=":RECORD_TYPE_ID",
    )
    print(result)
