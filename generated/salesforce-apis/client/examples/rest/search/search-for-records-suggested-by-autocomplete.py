"""REST/Search/Search for Records Suggested by Autocomplete and Instant Results"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.rest.search.search_for_records_suggested_by_autocomplete()
    print(result)
