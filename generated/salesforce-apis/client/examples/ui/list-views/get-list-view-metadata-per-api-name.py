"""UI/List Views/Get List View Metadata per API Name"""

from salesforce_apis import SalesforceApis

with SalesforceApis(
    endpoint="{{_endpoint}}",
    url="https://login.salesforce.com",
    site="{{site}}",
    client_id="3MVG98_Psg5cppyYCmk1gZNC25o00SXpgpodlS29IZ6pXiHkt3xuPa5qIjBTtEgdsiMuIWVN_8F0jnwEtbDh4",
    version="53.0",
) as client:
    result = client.ui.list_views.get_list_view_metadata_per_api_name(
        sobject_api_name=":SOBJECT_API_NAME",
        list_view_api_name=":LIST_VIEW_API_NAME",
    )
    print(result)
