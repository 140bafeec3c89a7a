"""Connect (Chatter)/Feeds Resources/User Profile Feed Elements"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.connect_chatter.feeds_resources.user_profile_feed_elements(
        user_id="your-user-id",
    )
    print(result)
