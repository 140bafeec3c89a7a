"""Auth/Authentication Configuration Endpoint"""

from salesforce_apis import SalesforceApis

with SalesforceApis(site="") as client:
    result = client.auth.authentication_configuration_endpoint()
    print(result)
