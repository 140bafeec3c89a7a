"""Tooling/Sandbox/Create/Clone Sandbox"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.tooling.sandbox.create_clone_sandbox(
        body={
            "SandboxName": "devSandbox",
            "LicenseType": "DEVELOPER",
            "TemplateId": None,
            "HistoryDays": 0,
            "CopyChatter": False,
            "AutoActivate": False,
            "ApexClassId": None,
            "Description": None,
            "SourceId": None,
        },
    )
    print(result)
