"""Connect (Chatter)/Files Connect Repository Resources/File Information - Delete"""

from salesforce_apis import SalesforceApis

with SalesforceApis(
    endpoint="{{_endpoint}}",
    url="https://login.salesforce.com",
    site="{{site}}",
    client_id="3MVG98_Psg5cppyYCmk1gZNC25o00SXpgpodlS29IZ6pXiHkt3xuPa5qIjBTtEgdsiMuIWVN_8F0jnwEtbDh4",
    version="53.0",
) as client:
    result = client.connect_chatter.files_connect_repository_resources.file_information_delete(
        file_id=":FILE_ID",
    )
    print(result)
