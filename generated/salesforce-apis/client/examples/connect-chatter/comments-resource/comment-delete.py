"""Connect (Chatter)/Comments Resource/Comment - Delete"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.connect_chatter.comments_resource.comment_delete(
        comment_id="your-comment-id",
    )
    print(result)
