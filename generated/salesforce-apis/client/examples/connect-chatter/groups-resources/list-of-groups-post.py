"""Connect (Chatter)/Groups Resources/List of Groups - POST"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.connect_chatter.groups_resources.list_of_groups_post(
        name="New Chatter Group  (Private Access)",
        visibility="PrivateAccess",
        description="Created via API",
        information="Private Information",
        is_archived=False,
        is_auto_archive_disabled=False,
        is_broadcast=False,
        can_have_chatter_guests=True,
    )
    print(result)
