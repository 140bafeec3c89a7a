#!/bin/sh
# Salesforce APIs: UI/Favorites/Get Favorites
#
# Get all of a user’s favorites.
curl --location \
  'https://domain.com/services/data/v53.0/ui-api/favorites'
