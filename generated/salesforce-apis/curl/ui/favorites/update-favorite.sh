#!/bin/sh
# Salesforce APIs: UI/Favorites/Update a Favorite
#
# Update a Favorite
curl -X PATCH \
  -H 'Content-Type: application/json' \
  --data-raw '{
  "name": "Red Accounts",
  "sortOrder": 1
}
' \
  'https://domain.com/services/data/v53.0/ui-api/favorites/:FAVORITE_ID'
