#!/bin/sh
# Salesforce APIs: Connect (Chatter)/User Resources/User Messages, General
#
# Returns all the messages for all the private conversations for the context user. Also used to search across all messages and post a message.
# To return all private conversations for the context user, see User Conversations, General.
#
# https://developer.salesforce.com/docs/atlas.en-us.chatterapi.meta/chatterapi/connect_resources_users_messages_general.htm
curl -X POST \
  -H 'Content-Length: 0' \
  'https://domain.com/services/data/v53.0/chatter/users/me/messages?text=This%20is%20a%20private%20message&recipients=%3CUSER1_ID%3E,%3CUSER2_ID%3E'
