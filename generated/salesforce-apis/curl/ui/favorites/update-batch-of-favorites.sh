#!/bin/sh
# Salesforce APIs: UI/Favorites/Update a Batch of Favorites
#
# Update all favorites at once. The sort order is updated to the given relative ordering. Any favorites missing from the request body are deleted.
curl -X PUT \
  -H 'Content-Type: application/json' \
  --data-raw '{
    "favorites": [
        {
            "id": "0MVR00000004DhnOAE",
            "name": "Q4 Perf"
        }
    ]
}' \
  'https://domain.com/services/data/v53.0/ui-api/favorites/batch'
