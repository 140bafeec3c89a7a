"""Connect (Chatter)/File Resources/Files Shares Link"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.connect_chatter.file_resources.files_shares_link(
        file_id="your-file-id",
    )
    print(result)
