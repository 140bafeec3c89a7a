"""Auth/Web Server Flow 2"""

from salesforce_apis import SalesforceApis

with SalesforceApis(
    url="https://login.salesforce.com",
    site="{{site}}",
    client_id="3MVG98_Psg5cppyYCmk1gZNC25o00SXpgpodlS29IZ6pXiHkt3xuPa5qIjBTtEgdsiMuIWVN_8F0jnwEtbDh4",
) as client:
    result = client.auth.web_server_flow_2(
        client_secret="{{clientSecret}}",
        redirect_uri="{{redirectUrl}}",
        grant_type="authorization_code",
        format="json",
    )
    print(result)
