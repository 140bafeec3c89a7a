"""Auth/JWT Bearer Token Flow"""

from salesforce_apis import SalesforceApis

with SalesforceApis(site="") as client:
    result = client.auth.jwt_bearer_token_flow(
        grant_type="urn:ietf:params:oauth:grant-type:jwt-bearer",
    )
    print(result)
