#!/bin/sh
# Salesforce APIs: UI/Favorites/Get a Favorite
#
# Get a favorite.
curl --location \
  'https://domain.com/services/data/v53.0/ui-api/favorites/:FAVORITE_ID'
