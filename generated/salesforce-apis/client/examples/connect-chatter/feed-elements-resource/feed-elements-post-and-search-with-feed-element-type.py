"""Connect (Chatter)/Feed Elements Resource/Feed Elements, Post and Search"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.connect_chatter.feed_elements_resource.feed_elements_post_and_search_with_feed_element_type(
        feed_element_type="FeedItem",
        text="New Feed Item",
    )
    print(result)
