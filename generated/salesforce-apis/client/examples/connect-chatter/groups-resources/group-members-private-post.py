"""Connect (Chatter)/Groups Resources/Group Members—Private - POST"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.connect_chatter.groups_resources.group_members_private_post(
        group_id="your-group-id",
    )
    print(result)
