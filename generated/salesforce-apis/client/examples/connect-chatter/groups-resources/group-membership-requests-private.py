"""Connect (Chatter)/Groups Resources/Group Membership Requests—Private"""

from salesforce_apis import SalesforceApis

with SalesforceApis(
    endpoint="{{_endpoint}}",
    url="https://login.salesforce.com",
    site="{{site}}",
    client_id="3MVG98_Psg5cppyYCmk1gZNC25o00SXpgpodlS29IZ6pXiHkt3xuPa5qIjBTtEgdsiMuIWVN_8F0jnwEtbDh4",
    version="53.0",
) as client:
    result = client.connect_chatter.groups_resources.group_membership_requests_private(
        chatter_group_request_id=":CHATTER_GROUP_REQUEST_ID",
        status="Accepted",
        response_message="Welcome to the group!",
    )
    print(result)
