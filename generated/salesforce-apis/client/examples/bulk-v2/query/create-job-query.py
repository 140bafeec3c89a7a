"""Bulk v2/Query/Create job Query"""

from salesforce_apis import SalesforceApis

with SalesforceApis(
    endpoint="{{_endpoint}}",
    url="https://login.salesforce.com",
    site="{{site}}",
    client_id="3MVG98_Psg5cppyYCmk1gZNC25o00SXpgpodlS29IZ6pXiHkt3xuPa5qIjBTtEgdsiMuIWVN_8F0jnwEtbDh4",
    version="53.0",
) as client:
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
