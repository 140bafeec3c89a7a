"""Auth/User Agent Flow"""

from salesforce_apis import SalesforceApis

with SalesforceApis(site="") as client:
    result = client.auth.user_agent_flow(
        redirect_uri="your-redirect-url",
        response_type="token",
        display="touch",
        nonce="awesome",
    )
    print(result)
