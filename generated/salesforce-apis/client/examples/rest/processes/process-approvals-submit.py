"""REST/Processes/Process Approvals Submit"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.rest.processes.process_approvals_submit(
        body="""\
{
\t"actionType":"string",
\t"contextActorId":"ID",
\t"contextId":"ID",
\t"comments":"string",
\t"nextApproverIds":"ID[]",
\t"processDefinitionNameOrId":"string",
\t"skipEntryCriteria":"boolean",
}""",
    )
    print(result)
