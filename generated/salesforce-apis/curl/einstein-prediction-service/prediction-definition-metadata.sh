#!/bin/sh
# Salesforce APIs: Einstein Prediction Service/Prediction definition metadata
#
# Get available prediction definitions.
curl --location \
  'https://domain.com/services/data/v53.0/smartdatadiscovery/predictionDefinitions/:PREDICTION_DEFINITION_ID'
