"""Auth/Asset Token Flow"""

from salesforce_apis import SalesforceApis

with SalesforceApis(site="") as client:
    result = client.auth.asset_token_flow(
        grant_type="urn:ietf:params:oauth:grant-type:token-exchange",
        subject_token_type="urn:ietf:params:oauth:token-type:access_token",
        subject_token="your-access-token",
        actor_token_type="urn:ietf:params:oauth:token-type:jwt",
    )
    print(result)
