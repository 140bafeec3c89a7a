"""Auth/User Info"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(site="") as client:
    result = client.auth.user_info()
    print(result)
