"""REST/SObject/SObject ApprovalLayouts"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.rest.sobject.sobject_approval_layouts(
        sobject_api_name="your-sobject-api-name",
        approval_process_name="your-approval-process-name",
    )
    print(result)
