"""Connect (Chatter)/Feed Elements Resource/Feed Element - Delete"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.connect_chatter.feed_elements_resource.feed_element_delete(
        feed_element_id="your-feed-element-id",
    )
    print(result)
