"""Connect (Chatter)/User Resources/User Messages, General"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.connect_chatter.user_resources.user_messages_general(
        text="This is a private message",
    )
    print(result)
