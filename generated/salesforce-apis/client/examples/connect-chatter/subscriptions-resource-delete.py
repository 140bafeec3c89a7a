"""Connect (Chatter)/Subscriptions Resource - DELETE"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.connect_chatter.subscriptions_resource_delete(
        subscription_id="your-subscription-id",
    )
    print(result)
