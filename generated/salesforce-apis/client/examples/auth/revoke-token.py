"""Auth/Revoke Token"""

from salesforce_apis import SalesforceApis

with SalesforceApis(url="https://login.salesforce.com", site="{{site}}") as client:
    result = client.auth.revoke_token(token="{{_accessToken}}")
    print(result)
