"""Connect (Chatter)/Groups Resources/List of Groups - POST"""

from salesforce_apis import SalesforceApis

with SalesforceApis(
    endpoint="{{_endpoint}}",
    url="https://login.salesforce.com",
    site="{{site}}",
    client_id="3MVG98_Psg5cppyYCmk1gZNC25o00SXpgpodlS29IZ6pXiHkt3xuPa5qIjBTtEgdsiMuIWVN_8F0jnwEtbDh4",
    version="53.0",
) as client:
    result = client.connect_chatter.groups_resources.list_of_groups_post(
        name="New Chatter Group  (Private Access)",
        visibility="PrivateAccess",
        description="Created via API",
        information="Private Information",
        is_archived="false",
        is_auto_archive_disabled="false",
        is_broadcast="false",
        can_have_chatter_guests="true",
    )
    print(result)
