"""Connect (Chatter)/User Resources/Following - POST"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.connect_chatter.user_resources.following_post(
        user_id="your-user-id",
    )
    print(result)
