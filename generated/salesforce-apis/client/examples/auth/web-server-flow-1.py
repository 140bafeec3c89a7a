"""Auth/Web Server Flow 1"""

from salesforce_apis import SalesforceApis

with SalesforceApis(site="") as client:
    result = client.auth.web_server_flow_1(
        redirect_uri="your-redirect-url",
        response_type="code",
        scope="full refresh_token",
    )
    print(result)
