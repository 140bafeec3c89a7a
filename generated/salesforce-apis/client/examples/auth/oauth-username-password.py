"""Auth/OAuth Username Password"""

from salesforce_apis import SalesforceApis

with SalesforceApis(
    url="https://login.salesforce.com",
    site="{{site}}",
    client_id="3MVG98_Psg5cppyYCmk1gZNC25o00SXpgpodlS29IZ6pXiHkt3xuPa5qIjBTtEgdsiMuIWVN_8F0jnwEtbDh4",
) as client:
    result = client.auth.oauth_username_password(
        client_secret="{{clientSecret}}",
        username="{{username}}",
        password="{{password}}{{secretToken}}",
        grant_type="password",
    )
    print(result)
