"""REST/Support and Knowledge/Embedded Service Configuration Describe"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.rest.support_and_knowledge.embedded_service_configuration_describe(
        embedded_service_config_developername="your-embedded-service-config-developername",
    )
    print(result)
