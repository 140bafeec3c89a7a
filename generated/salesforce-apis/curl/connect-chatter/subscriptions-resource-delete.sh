#!/bin/sh
# Salesforce APIs: Connect (Chatter)/Subscriptions Resource - DELETE
#
# Information about the specified subscription. Also used to delete a subscription, for example, to unfollow a record or a topic.
# A subscription ID is returned as part of the response body for follower and following resources, for example, /records/recordId/followers. In addition, subscriptions IDs are also returned in many summary response bodies, such as group summary or user summary.
#
# https://developer.salesforce.com/docs/atlas.en-us.chatterapi.meta/chatterapi/connect_resources_subscriptions.htm
curl -X DELETE \
  'https://domain.com/services/data/v53.0/chatter/subscriptions/:SUBSCRIPTION_ID'
