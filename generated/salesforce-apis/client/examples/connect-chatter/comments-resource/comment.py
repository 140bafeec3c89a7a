"""Connect (Chatter)/Comments Resource/Comment"""

from salesforce_apis import SalesforceApis

with SalesforceApis(
    endpoint="{{_endpoint}}",
    url="https://login.salesforce.com",
    site="{{site}}",
    client_id="3MVG98_Psg5cppyYCmk1gZNC25o00SXpgpodlS29IZ6pXiHkt3xuPa5qIjBTtEgdsiMuIWVN_8F0jnwEtbDh4",
    version="53.0",
) as client:
    result = client.connect_chatter.comments_resource.comment(
        comment_id=":COMMENT_ID",
        body={
            "body": {
                "messageSegments": [{"type": "Text", "text": "Editing a comment"}],
            },
        },
    )
    print(result)
