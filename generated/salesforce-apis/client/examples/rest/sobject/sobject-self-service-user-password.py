"""REST/SObject/SObject Self Service User Password"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.rest.sobject.sobject_self_service_user_password(
        user_id="your-user-id",
    )
    print(result)
