#!/bin/sh
# Salesforce APIs: Connect (Chatter)/Feeds Resources/News Feed Elements
#
# All feed elements from all groups the context user either owns or is a member of, as well as all files, records, and users the context user follows. Use this resource to get information about feed elements and to post feed elements.
#
# For information about posting a feed element, see Feed Elements, Post and Search.
#
# https://developer.salesforce.com/docs/atlas.en-us.chatterapi.meta/chatterapi/connect_resource_feeds_news.htm#cc_news_feed_elements
curl --location \
  'https://domain.com/services/data/v53.0/chatter/feeds/news/me/feed-elements'
