"""REST/Platform Events/Platform Event Schema by Event Name"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.rest.platform_events.platform_event_schema_by_event_name(
        event_name="your-event-name",
    )
    print(result)
