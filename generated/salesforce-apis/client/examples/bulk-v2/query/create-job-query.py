"""Bulk v2/Query/Create job Query"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.bulk_v2.query.create_job_query(
        body={
            "operation": "query",
            "query": "SELECT fields FROM object WHERE filter",
            "contentType": "CSV",
            "columnDelimiter": "BACKQUOTE | CARET | COMMA | PIPE | SEMICOLON | TAB",
            "lineEnding": "CRLF | LF",
        },
    )
    print(result)
