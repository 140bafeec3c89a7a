"""Auth/Authentication Configuration Endpoint"""

from salesforce_apis import SalesforceApis

with SalesforceApis(url="https://login.salesforce.com", site="{{site}}") as client:
    result = client.auth.authentication_configuration_endpoint()
    print(result)
