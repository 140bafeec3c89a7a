"""REST/Actions/Standard Invocable Actions"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.rest.actions.standard_invocable_actions()
    print(result)
