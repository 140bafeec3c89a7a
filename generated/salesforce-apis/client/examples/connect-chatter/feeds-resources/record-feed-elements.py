"""Connect (Chatter)/Feeds Resources/Record Feed Elements"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.connect_chatter.feeds_resources.record_feed_elements(
        record_group_id="your-record-group-id",
    )
    print(result)
