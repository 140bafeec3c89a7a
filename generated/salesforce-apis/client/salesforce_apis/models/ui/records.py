"""Models of `client.ui.records`."""

from __future__ import annotations

from typing import Any, TypedDict

from ..._runtime.models import Model, wire


class RecordBody(Model):
    """The body of `client.ui.records.create_record`."""

    allow_save_on_duplicate: bool | None = wire("allowSaveOnDuplicate", default=None)
    api_name: str | None = wire("apiName", default=None)
    fields: FieldsInput | None = None


class RecordBodyDict(TypedDict, total=False):
    """`RecordBody` as a dict."""

    allowSaveOnDuplicate: bool
    apiName: str
    fields: FieldsInputDict


class FieldsInput(Model):
    """`fields` of `RecordBody`."""

    field_api_name: str | None = wire("FieldAPIName", default=None)


class FieldsInputDict(TypedDict, total=False):
    """`FieldsInput` as a dict."""

    FieldAPIName: str


class GetValuesForPicklistFieldResponse(Model):
    """The response of `client.ui.records.get_values_for_picklist_field` for status
    200.
    """

    controller_values: dict[str, Any] = wire("controllerValues")
    default_value: Any = wire("defaultValue")
    etag: str = wire("eTag")
    url: str
    values: list[GetValuesForPicklistFieldResponseValue]


class GetValuesForPicklistFieldResponseValue(Model):
    """One of `values` of `GetValuesForPicklistFieldResponse`."""

    attributes: Any
    label: str
    valid_for: list[Any] = wire("validFor")
    value: str
