"""REST/Scheduling/Get Appointment Slots"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.rest.scheduling.get_appointment_slots(
        body="""\
{
\t"startTime": "string",
\t"endTime": "string",
\t"workTypeGroupId": "string",
\t"workType": "Work Type",
\t"accountId": "string",
\t"territoryIds": "string[]",
\t"requiredResourceIds": "string[]",
\t"schedulingPolicyId": "string",
\t"allowConcurrentScheduling": "boolean",
}""",
    )
    print(result)
