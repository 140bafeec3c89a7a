"""Auth/ID Token"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.auth.id_token(org_id="your-org-id", user_id="your-user-id")
    print(result)
