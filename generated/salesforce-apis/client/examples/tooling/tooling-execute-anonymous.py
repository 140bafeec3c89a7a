"""Tooling/Tooling ExecuteAnonymous"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.tooling.tooling_execute_anonymous(
        anonymous_body="System.Debug('awesome');",
    )
    print(result)
