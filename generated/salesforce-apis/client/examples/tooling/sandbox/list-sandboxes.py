"""Tooling/Sandbox/List Sandboxes"""

from salesforce_apis import SalesforceApis

with SalesforceApis(
    endpoint="{{_endpoint}}",
    url="https://login.salesforce.com",
    site="{{site}}",
    client_id="3MVG98_Psg5cppyYCmk1gZNC25o00SXpgpodlS29IZ6pXiHkt3xuPa5qIjBTtEgdsiMuIWVN_8F0jnwEtbDh4",
    version="53.0",
) as client:
    result = client.tooling.sandbox.list_sandboxes(
        q="SELECT Id, SandboxName, LicenseType, AutoActivate FROM SandboxInfo",
    )
    print(result)
