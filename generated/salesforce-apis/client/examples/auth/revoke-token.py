"""Auth/Revoke Token"""

from salesforce_apis import SalesforceApis

with SalesforceApis(site="") as client:
    result = client.auth.revoke_token(token="your-access-token")
    print(result)
