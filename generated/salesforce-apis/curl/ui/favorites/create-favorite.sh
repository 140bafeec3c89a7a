#!/bin/sh
# Salesforce APIs: UI/Favorites/Create a Favorite
#
# Create a Favorite
curl --location \
  -H 'Content-Type: application/json' \
  --data-raw '{
    "name": "Favorite Name",
    "sortOrder": "integer",
    "target": "API Name or ID",
    "targetType": "ListView | ObjectHome | Record | Tab"
}' \
  'https://domain.com/services/data/v53.0/ui-api/favorites'
