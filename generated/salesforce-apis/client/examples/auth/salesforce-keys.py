"""Auth/Salesforce Keys"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis() as client:
    result = client.auth.salesforce_keys()
    print(result)
