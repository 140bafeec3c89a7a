"""CPQ/Configuration API/Configuration Loader API"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.cpq.configuration_api.configuration_loader_api(
        loader="SBQQ.ConfigAPI.ConfigLoader",
    )
    print(result)
