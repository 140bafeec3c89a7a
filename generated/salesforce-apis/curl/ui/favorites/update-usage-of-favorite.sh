#!/bin/sh
# Salesforce APIs: UI/Favorites/Update Usage of a Favorite
#
# Update the usage of an individual favorite, for example, the last time and number of times the favorite was clicked.
curl -X PATCH \
  -H 'Content-Length: 0' \
  'https://domain.com/services/data/v53.0/ui-api/favorites/:FAVORITE_ID'
