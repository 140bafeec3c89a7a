"""Auth/Refresh Token"""

from salesforce_apis import SalesforceApis

with SalesforceApis(
    url="https://login.salesforce.com",
    site="{{site}}",
    client_id="3MVG98_Psg5cppyYCmk1gZNC25o00SXpgpodlS29IZ6pXiHkt3xuPa5qIjBTtEgdsiMuIWVN_8F0jnwEtbDh4",
) as client:
    result = client.auth.refresh_token(
        client_secret="{{clientSecret}}",
        grant_type="refresh_token",
        refresh_token="{{_refreshToken}}",
    )
    print(result)
