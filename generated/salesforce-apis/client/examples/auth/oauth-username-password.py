"""Auth/OAuth Username Password"""

from salesforce_apis import SalesforceApis

with SalesforceApis(site="") as client:
    result = client.auth.oauth_username_password(
        client_secret="your-client-secret",
        username="your-username",
        password="your-passwordyour-secret-token",
        grant_type="password",
    )
    print(result)
