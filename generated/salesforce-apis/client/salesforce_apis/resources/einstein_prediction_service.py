"""`client.einstein_prediction_service`: Einstein Prediction Service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._auth import OAUTH2
from .._runtime import AsyncResource, Operation, Paginated, Resource

if TYPE_CHECKING:
    from .._runtime import AsyncPaginator, Paginator, RequestOptions
    from ..models.einstein_prediction_service import (
        PredictBody,
        PredictBodyDict,
        PredictResponse,
        PredictionDefinitionMetadata,
        PredictionDefinitionsResponse,
        PredictionModelsResponse,
    )

_PREDICT: Operation[PredictResponse] = Operation(
    method="POST",
    url="{{_endpoint}}/services/data/v{{version}}/smartdatadiscovery/predict",
    body="json",
    content_type="application/json",
    auth=OAUTH2,
    responses={201: ".models.einstein_prediction_service:PredictResponse"},
)

_PREDICTION_DEFINITION_METADATA: Operation[PredictionDefinitionMetadata] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/smartdatadiscovery/predictionDefinitions/:PREDICTION_DEFINITION_ID",
    path={":PREDICTION_DEFINITION_ID": None},
    auth=OAUTH2,
    responses={200: ".models.einstein_prediction_service:PredictionDefinitionMetadata"},
)

_PREDICTION_DEFINITIONS: Operation[PredictionDefinitionsResponse] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/smartdatadiscovery/predictionDefinitions",
    auth=OAUTH2,
    responses={
        200: ".models.einstein_prediction_service:PredictionDefinitionsResponse",
    },
    pagination=Paginated(
        "link",
        items=("predictionDefinitions",),
        next=("nextPageUrl",),
    ),
)

_PREDICTION_MODELS: Operation[PredictionModelsResponse] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/smartdatadiscovery/predictionDefinitions/:PREDICTION_DEFINITION_ID/models",
    path={":PREDICTION_DEFINITION_ID": None},
    auth=OAUTH2,
    responses={200: ".models.einstein_prediction_service:PredictionModelsResponse"},
)


class EinsteinPredictionServiceResource(Resource):
    """Einstein Prediction Service.

    After deploying models with Einstein Discovery, use the Einstein Prediction Service
    API to embed your predictions into any website or application.

    ⚠️ Einstein Discovery requires either the Einstein Analytics Plus license or the
    Einstein Predictions license, both of which are available for an extra cost.

    📚 [Einstein Prediction Service
    documentation](https://help.salesforce.com/articleView?id=sf.bi_edd_prediction_service.htm&type=5).
    """

    def predict(
        self,
        *,
        body: PredictBody | PredictBodyDict | str | bytes,
        options: RequestOptions | None = None,
    ) -> PredictResponse:
        """Predict.

        Get available prediction definitions.

        Args:
            body: The body; text and bytes are sent as they are.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            `PredictResponse` for 201.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.einstein_prediction_service.predict(
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
        """
        return self._send(_PREDICT, body=body, options=options)

    def prediction_definition_metadata(
        self,
        *,
        prediction_definition_id: str | int,
        options: RequestOptions | None = None,
    ) -> PredictionDefinitionMetadata:
        """Prediction definition metadata.

        Get available prediction definitions.

        Args:
            prediction_definition_id: In the path, for `:PREDICTION_DEFINITION_ID`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            `PredictionDefinitionMetadata` for 200.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.einstein_prediction_service.prediction_definition_metadata(
                prediction_definition_id="your-prediction-definition-id",
            )
        """
        return self._send(
            _PREDICTION_DEFINITION_METADATA,
            path={":PREDICTION_DEFINITION_ID": prediction_definition_id},
            options=options,
        )

    def prediction_definitions(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> PredictionDefinitionsResponse:
        """Prediction definitions.

        Get available prediction definitions.

        One page; `iter_prediction_definitions` goes through all.

        Args:
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            `PredictionDefinitionsResponse` for 200.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.einstein_prediction_service.prediction_definitions()
        """
        return self._send(_PREDICTION_DEFINITIONS, options=options)

    def iter_prediction_definitions(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Paginator[PredictionDefinitionMetadata, PredictionDefinitionsResponse]:
        """All records of `prediction_definitions`, page after page.

        The arguments are those of `prediction_definitions`. Nothing is sent before it
        is iterated over; `pages()` gives the pages instead of the records.

        Raises:
            PaginationError: If the pages do not come to an end.

        Example:
            for record in client.einstein_prediction_service.iter_prediction_definitions():
                print(record)
        """
        return self._paginate(_PREDICTION_DEFINITIONS, options=options)

    def prediction_models(
        self,
        *,
        prediction_definition_id: str | int,
        options: RequestOptions | None = None,
    ) -> PredictionModelsResponse:
        """Prediction models.

        Get available prediction definitions.

        Args:
            prediction_definition_id: In the path, for `:PREDICTION_DEFINITION_ID`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            `PredictionModelsResponse` for 200.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.einstein_prediction_service.prediction_models(
                prediction_definition_id="your-prediction-definition-id",
            )
        """
        return self._send(
            _PREDICTION_MODELS,
            path={":PREDICTION_DEFINITION_ID": prediction_definition_id},
            options=options,
        )


class AsyncEinsteinPredictionServiceResource(AsyncResource):
    """`EinsteinPredictionServiceResource`, to be awaited."""

    async def predict(
        self,
        *,
        body: PredictBody | PredictBodyDict | str | bytes,
        options: RequestOptions | None = None,
    ) -> PredictResponse:
        """Predict.

        See `EinsteinPredictionServiceResource.predict`.
        """
        return await self._send(_PREDICT, body=body, options=options)

    async def prediction_definition_metadata(
        self,
        *,
        prediction_definition_id: str | int,
        options: RequestOptions | None = None,
    ) -> PredictionDefinitionMetadata:
        """Prediction definition metadata.

        See `EinsteinPredictionServiceResource.prediction_definition_metadata`.
        """
        return await self._send(
            _PREDICTION_DEFINITION_METADATA,
            path={":PREDICTION_DEFINITION_ID": prediction_definition_id},
            options=options,
        )

    async def prediction_definitions(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> PredictionDefinitionsResponse:
        """Prediction definitions.

        See `EinsteinPredictionServiceResource.prediction_definitions`.
        """
        return await self._send(_PREDICTION_DEFINITIONS, options=options)

    def iter_prediction_definitions(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> AsyncPaginator[PredictionDefinitionMetadata, PredictionDefinitionsResponse]:
        """All records of `prediction_definitions`.

        See `EinsteinPredictionServiceResource.iter_prediction_definitions`.
        """
        return self._paginate(_PREDICTION_DEFINITIONS, options=options)

    async def prediction_models(
        self,
        *,
        prediction_definition_id: str | int,
        options: RequestOptions | None = None,
    ) -> PredictionModelsResponse:
        """Prediction models.

        See `EinsteinPredictionServiceResource.prediction_models`.
        """
        return await self._send(
            _PREDICTION_MODELS,
            path={":PREDICTION_DEFINITION_ID": prediction_definition_id},
            options=options,
        )
