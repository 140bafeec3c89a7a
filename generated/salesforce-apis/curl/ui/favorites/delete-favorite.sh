#!/bin/sh
# Salesforce APIs: UI/Favorites/Delete a Favorite
#
# Get a favorite.
curl -X DELETE \
  'https://domain.com/services/data/v53.0/ui-api/favorites/:FAVORITE_ID'
