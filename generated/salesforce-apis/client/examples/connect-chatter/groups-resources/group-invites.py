"""Connect (Chatter)/Groups Resources/Group Invites"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.connect_chatter.groups_resources.group_invites(
        group_id="your-group-id",
        body={
            "invitees": {
                "emails": ["testemail1@sfdcpostman.com", "testemail2@sfdcpostman.com"],
            },
            "message": "Join this group to participate in the discussion about your favorite feature.",
        },
    )
    print(result)
