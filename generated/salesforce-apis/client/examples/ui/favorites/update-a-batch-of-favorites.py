"""UI/Favorites/Update a Batch of Favorites"""

from salesforce_apis import SalesforceApis

with SalesforceApis(
    endpoint="{{_endpoint}}",
    url="https://login.salesforce.com",
    site="{{site}}",
    client_id="3MVG98_Psg5cppyYCmk1gZNC25o00SXpgpodlS29IZ6pXiHkt3xuPa5qIjBTtEgdsiMuIWVN_8F0jnwEtbDh4",
    version="53.0",
) as client:
    result = client.ui.favorites.update_a_batch_of_favorites(
        body={"favorites": [{"id": "0MVR00000004DhnOAE", "name": "Q4 Perf"}]},
    )
    print(result)
