"""Auth/OpenID Connect Token Introspection Endpoint"""

from salesforce_apis import SalesforceApis

with SalesforceApis(site="") as client:
    result = client.auth.openid_connect_token_introspection_endpoint(
        client_secret="your-client-secret",
        token="your-access-token",
        token_type_hint="access_token",
    )
    print(result)
