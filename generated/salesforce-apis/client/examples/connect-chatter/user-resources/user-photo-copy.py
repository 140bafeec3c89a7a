"""Connect (Chatter)/User Resources/User Photo Copy"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.connect_chatter.user_resources.user_photo_copy(
        json='{"cropY":"0","cropX":"0","cropSize":"200"}',
    )
    print(result)
