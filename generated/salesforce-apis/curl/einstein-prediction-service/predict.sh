#!/bin/sh
# Salesforce APIs: Einstein Prediction Service/Predict
#
# Get available prediction definitions.
curl --location \
  -H 'Content-Type: application/json' \
  --data-raw '{
    "predictionDefinition": "<PREDICTION_DEFINITION_ID>",
    "type": "RawData",
    "columnNames": [
        "Quantity",
        "Category",
        "Sub_Category",
        "Sales",
        "Profit_per_Order"
    ],
    "rows": [
        [
            "2",
            "Furniture",
            "Chairs",
            "300",
            "10"
        ]
    ]
}' \
  'https://domain.com/services/data/v53.0/smartdatadiscovery/predict'
