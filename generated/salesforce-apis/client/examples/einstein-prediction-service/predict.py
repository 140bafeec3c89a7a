"""Einstein Prediction Service/Predict"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.einstein_prediction_service.predict(
        body={
            "predictionDefinition": "<PREDICTION_DEFINITION_ID>",
            "type": "RawData",
            "columnNames": [
                "Quantity",
                "Category",
                "Sub_Category",
                "Sales",
                "Profit_per_Order",
            ],
            "rows": [["2", "Furniture", "Chairs", "300", "10"]],
        },
    )
    print(result)
