"""UI/Actions/Get Lightning Page Actions"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.ui.actions.get_lightning_page_actions(
        flexipage_names="your-flexipage-names",
    )
    print(result)
