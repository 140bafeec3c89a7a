"""Connect (Chatter)/Files Connect Repository Resources/File Information"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.connect_chatter.files_connect_repository_resources.file_information(
        file_id="your-file-id",
    )
    print(result)
