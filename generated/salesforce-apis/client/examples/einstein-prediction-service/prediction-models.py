"""Einstein Prediction Service/Prediction models"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.einstein_prediction_service.prediction_models(
        prediction_definition_id="your-prediction-definition-id",
    )
    print(result)
