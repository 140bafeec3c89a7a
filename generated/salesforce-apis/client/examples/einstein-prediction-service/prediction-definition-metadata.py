"""Einstein Prediction Service/Prediction definition metadata"""

from salesforce_apis import SalesforceApis

with SalesforceApis(
    endpoint="{{_endpoint}}",
    url="https://login.salesforce.com",
    site="{{site}}",
    client_id="3MVG98_Psg5cppyYCmk1gZNC25o00SXpgpodlS29IZ6pXiHkt3xuPa5qIjBTtEgdsiMuIWVN_8F0jnwEtbDh4",
    version="53.0",
) as client:
    result = client.einstein_prediction_service.prediction_definition_metadata(
        prediction_definition_id=":PREDICTION_DEFINITION_ID",
    )
    print(result)
