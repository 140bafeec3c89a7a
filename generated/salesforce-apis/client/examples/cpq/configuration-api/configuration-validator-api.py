"""CPQ/Configuration API/Configuration Validator API"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.cpq.configuration_api.configuration_validator_api(
        loader="SBQQ.ConfigAPI.ConfigurationValidator",
    )
    print(result)
