"""REST/Support and Knowledge/Retrieve Knowledge Language Settings"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.rest.support_and_knowledge.retrieve_knowledge_language_settings()
    print(result)
