"""REST/List Views/List View Describe"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.rest.list_views.list_view_describe(
        sobject_api_name="your-sobject-api-name",
        query_locator="your-query-locator",
    )
    print(result)
