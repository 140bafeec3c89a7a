"""Connect (Chatter)/Groups Resources/Group Membership Requests—Private"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.connect_chatter.groups_resources.group_membership_requests_private(
        chatter_group_request_id="your-chatter-group-request-id",
        status="Accepted",
        response_message="Welcome to the group!",
    )
    print(result)
