"""Models of `client.einstein_prediction_service`."""

from __future__ import annotations

from typing import Any, Literal, TypedDict

from .._runtime.models import Model, wire


class PredictBody(Model):
    """The body of `client.einstein_prediction_service.predict`."""

    prediction_definition: str | None = wire("predictionDefinition", default=None)
    type: str | None = None
    column_names: list[str] | None = wire("columnNames", default=None)
    rows: list[list[str]] | None = None


class PredictBodyDict(TypedDict, total=False):
    """`PredictBody` as a dict."""

    predictionDefinition: str
    type: str
    columnNames: list[str]
    rows: list[list[str]]


class PredictResponse(Model):
    """The response of `client.einstein_prediction_service.predict` for status 201."""

    prediction_definition: str = wire("predictionDefinition")
    predictions: list[EinsteinPredictionServicePredictResponsePrediction]
    settings: PredictResponseSettings


class EinsteinPredictionServicePredictResponsePrediction(Model):
    """One of `predictions` of `PredictResponse`."""

    model: ModelModel
    prediction: PredictResponsePredictionPrediction
    prescriptions: list[Any]
    status: str


class ModelModel(Model):
    """`model` of `EinsteinPredictionServicePredictResponsePrediction`."""

    id: str


class PredictResponsePredictionPrediction(Model):
    """`prediction` of `EinsteinPredictionServicePredictResponsePrediction`."""

    middle_values: list[Any] = wire("middleValues")
    total: float


class PredictResponseSettings(Model):
    """`settings` of `PredictResponse`."""

    max_middle_values: int = wire("maxMiddleValues")
    max_prescriptions: int = wire("maxPrescriptions")
    prescription_impact_percentage: int = wire("prescriptionImpactPercentage")


class PredictionDefinitionMetadata(Model):
    """The response of
    `client.einstein_prediction_service.prediction_definition_metadata` for status 200.
    """

    count_of_active_models: int = wire("countOfActiveModels")
    count_of_models: int = wire("countOfModels")
    created_by: CreatedBy = wire("createdBy")
    created_date: str = wire("createdDate")  # date-time
    id: str
    label: str
    last_modified_by: LastModifiedBy = wire("lastModifiedBy")
    last_modified_date: str = wire("lastModifiedDate")  # date-time
    models_url: str = wire("modelsUrl")
    name: str
    outcome: Outcome
    prediction_type: str = wire("predictionType")
    status: str
    url: str


class CreatedBy(Model):
    """`createdBy` of `PredictionDefinitionMetadata`."""

    id: str
    name: str
    profile_photo_url: str = wire("profilePhotoUrl")  # uri


class LastModifiedBy(Model):
    """`lastModifiedBy` of `PredictionDefinitionMetadata`."""

    id: str
    name: str
    profile_photo_url: str = wire("profilePhotoUrl")  # uri


class Outcome(Model):
    """`outcome` of `PredictionDefinitionMetadata`."""

    goal: str
    label: str
    name: str


class PredictionDefinitionsResponse(Model):
    """The response of `client.einstein_prediction_service.prediction_definitions` for
    status 200.
    """

    next_page_url: Any = wire("nextPageUrl")
    prediction_definitions: list[PredictionDefinitionMetadata] = wire(
        "predictionDefinitions",
    )
    total_size: int = wire("totalSize")
    url: str


class PredictionModelsResponse(Model):
    """The response of `client.einstein_prediction_service.prediction_models` for status
    200.
    """

    models: list[PredictionModelsResponseModel]
    total_size: int = wire("totalSize")
    url: str


class PredictionModelsResponseModel(Model):
    """One of `models` of `PredictionModelsResponse`."""

    created_by: CreatedBy = wire("createdBy")
    created_date: str = wire("createdDate")  # date-time
    field_mapping_list: list[PredictionModelsResponseFieldMappingListItem] = wire(
        "fieldMappingList",
    )
    filters: list[Any]
    history_url: str = wire("historyUrl")
    id: str
    is_refresh_enabled: bool = wire("isRefreshEnabled")
    label: str
    last_modified_by: LastModifiedBy = wire("lastModifiedBy")
    last_modified_date: str = wire("lastModifiedDate")  # date-time
    model: ModelModel
    model_type: str = wire("modelType")
    name: str
    prediction_definition_url: str = wire("predictionDefinitionUrl")
    prescribable_fields: list[PredictionModelsResponsePrescribableField] = wire(
        "prescribableFields",
    )
    sort_order: int = wire("sortOrder")
    status: str
    url: str


class PredictionModelsResponseFieldMappingListItem(Model):
    """One of `fieldMappingList` of `PredictionModelsResponseModel`."""

    model_field: PredictionModelsResponseModelField = wire("modelField")


class PredictionModelsResponseModelField(Model):
    """`modelField` of `PredictionModelsResponseFieldMappingListItem`."""

    label: str
    name: str
    type: Literal["Number", "Text"] | str


class PredictionModelsResponsePrescribableField(Model):
    """One of `prescribableFields` of `PredictionModelsResponseModel`."""

    custom_definitions: list[Any] = wire("customDefinitions")
    field: PredictionModelsResponseField


class PredictionModelsResponseField(Model):
    """`field` of `PredictionModelsResponsePrescribableField`."""

    label: str
    name: str
    type: str
