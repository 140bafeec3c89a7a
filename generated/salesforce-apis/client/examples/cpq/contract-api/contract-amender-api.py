"""CPQ/Contract API/Contract Amender API"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.cpq.contract_api.contract_amender_api(
        loader="SBQQ.ContractManipulationAPI.ContractAmender",
    )
    print(result)
