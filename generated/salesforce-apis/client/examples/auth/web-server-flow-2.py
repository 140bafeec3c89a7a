"""Auth/Web Server Flow 2"""

from salesforce_apis import SalesforceApis

with SalesforceApis(site="") as client:
    result = client.auth.web_server_flow_2(
        client_secret="your-client-secret",
        redirect_uri="your-redirect-url",
        grant_type="authorization_code",
        format="json",
    )
    print(result)
