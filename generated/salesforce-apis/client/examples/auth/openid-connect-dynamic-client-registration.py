"""Auth/OpenID Connect Dynamic Client Registration Endpoint"""

from salesforce_apis import SalesforceApis

# init_access_token comes from the environment variable
# SALESFORCE_APIS_INIT_ACCESS_TOKEN.
with SalesforceApis(site="") as client:
    result = client.auth.openid_connect_dynamic_client_registration(
        body={
            "redirect_uris": ["http://localhost"],
            "response_types": ["code", "token", "id_token"],
            "grant_types": ["authorization_code", "implicit", "refresh_token"],
            "application_type": "web",
            "contacts": ["abc@sf.com", "ve7jtb@example.org"],
            "client_name": "Example Olivier",
        },
    )
    print(result)
