"""CPQ/Configuration API/Configuration Load Rule Executor API"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.cpq.configuration_api.configuration_load_rule_executor_api(
        loader="SBQQ.ConfigAPI.LoadRuleExecutor",
    )
    print(result)
