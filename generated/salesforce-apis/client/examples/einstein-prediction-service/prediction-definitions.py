"""Einstein Prediction Service/Prediction definitions"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.einstein_prediction_service.prediction_definitions()
    print(result)
