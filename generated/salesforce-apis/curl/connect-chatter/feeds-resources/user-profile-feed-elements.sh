#!/bin/sh
# Salesforce APIs: Connect (Chatter)/Feeds Resources/User Profile Feed Elements
#
# Returns feed elements created when a user changes records that can be tracked in a feed, feed elements whose parent is the user, and feed elements that mention the user. This feed is different than the news feed, which returns more feed items, including group updates. You can post feed items to the user-profile feed. You can get another user’s user profile feed.
#
# https://developer.salesforce.com/docs/atlas.en-us.chatterapi.meta/chatterapi/connect_resource_feeds_user_profile.htm
curl --location \
  'https://domain.com/services/data/v53.0/chatter/feeds/user-profile/:USER_ID/feed-elements'
