"""Auth/Refresh Token"""

from salesforce_apis import SalesforceApis

with SalesforceApis(site="") as client:
    result = client.auth.refresh_token(
        client_secret="your-client-secret",
        grant_type="refresh_token",
        refresh_token="your-refresh-token",
    )
    print(result)
