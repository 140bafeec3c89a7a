"""CPQ/Contract API/Contract Renewer API"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.cpq.contract_api.contract_renewer_api(
        body={
            "context": {
                "masterContractId": None,
                "renewedContracts": [
                    {"attributes": {"type": "Contract"}, "Id": "800540000006LLVAA2"},
                ],
            },
        },
        loader="SBQQ.ContractManipulationAPI.ContractRenewer",
    )
    print(result)
