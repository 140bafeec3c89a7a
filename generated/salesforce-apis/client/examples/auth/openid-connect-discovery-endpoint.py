"""Auth/OpenID Connect Discovery Endpoint"""

from salesforce_apis import SalesforceApis

with SalesforceApis(site="") as client:
    result = client.auth.openid_connect_discovery_endpoint()
    print(result)
