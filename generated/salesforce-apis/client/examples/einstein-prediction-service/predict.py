"""Einstein Prediction Service/Predict"""

from salesforce_apis import SalesforceApis

with SalesforceApis(
    endpoint="{{_endpoint}}",
    url="https://login.salesforce.com",
    site="{{site}}",
    client_id="3MVG98_Psg5cppyYCmk1gZNC25o00SXpgpodlS29IZ6pXiHkt3xuPa5qIjBTtEgdsiMuIWVN_8F0jnwEtbDh4",
    version="53.0",
) as client:
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
