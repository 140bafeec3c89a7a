"""REST/Scheduling/Get Appointment Slots"""

from salesforce_apis import SalesforceApis

with SalesforceApis(
    endpoint="{{_endpoint}}",
    url="https://login.salesforce.com",
    site="{{site}}",
    client_id="3MVG98_Psg5cppyYCmk1gZNC25o00SXpgpodlS29IZ6pXiHkt3xuPa5qIjBTtEgdsiMuIWVN_8F0jnwEtbDh4",
    version="53.0",
) as client:
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
