"""Tooling/Sandbox/List Sandboxes"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.tooling.sandbox.list_sandboxes(
        q="SELECT Id, SandboxName, LicenseType, AutoActivate FROM SandboxInfo",
    )
    print(result)
