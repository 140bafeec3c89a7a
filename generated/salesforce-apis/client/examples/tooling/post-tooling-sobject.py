"""Tooling/Post Tooling SObject"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.tooling.post_tooling_sobject(
        sobject_api_name="your-sobject-api-name",
        body={"Name": "test"},
    )
    print(result)
