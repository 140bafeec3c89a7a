"""Connect (Chatter)/Feed Elements Resource/Feed Elements, Post and Search"""

from salesforce_apis import SalesforceApis

with SalesforceApis(
    endpoint="{{_endpoint}}",
    url="https://login.salesforce.com",
    site="{{site}}",
    client_id="3MVG98_Psg5cppyYCmk1gZNC25o00SXpgpodlS29IZ6pXiHkt3xuPa5qIjBTtEgdsiMuIWVN_8F0jnwEtbDh4",
    version="53.0",
) as client:
    result = client.connect_chatter.feed_elements_resource.feed_elements_post_and_search_with_feed_element_type(
        feed_element_type="FeedItem",
        subject_id="<USER_GROUP_RECORD_ID>",
        text="New Feed Item",
    )
    print(result)
