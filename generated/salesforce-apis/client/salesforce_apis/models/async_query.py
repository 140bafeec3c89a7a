"""Models of `client.async_query`."""

from __future__ import annotations

from typing import Any, TypedDict

from .._runtime.models import Model, wire


class CreateAsyncQueryBody(Model):
    """The body of `client.async_query.create_async_query`."""

    query: str | None = None
    operation: str | None = None
    target_object: str | None = wire("targetObject", default=None)
    target_field_map: CreateAsyncQueryBodyTargetFieldMap | None = wire(
        "targetFieldMap",
        default=None,
    )
    target_value_map: CreateAsyncQueryBodyTargetValueMap | None = wire(
        "targetValueMap",
        default=None,
    )
    target_external_id_field: str | None = wire("targetExternalIdField", default=None)


class CreateAsyncQueryBodyDict(TypedDict, total=False):
    """`CreateAsyncQueryBody` as a dict."""

    query: str
    operation: str
    targetObject: str
    targetFieldMap: CreateAsyncQueryBodyTargetFieldMapDict
    targetValueMap: CreateAsyncQueryBodyTargetValueMapDict
    targetExternalIdField: str


class CreateAsyncQueryBodyTargetFieldMap(Model):
    """`targetFieldMap` of `CreateAsyncQueryBody`."""

    first_field_c: str | None = wire("firstField__c", default=None)
    second_field_c: str | None = wire("secondField__c", default=None)


class CreateAsyncQueryBodyTargetFieldMapDict(TypedDict, total=False):
    """`CreateAsyncQueryBodyTargetFieldMap` as a dict."""

    firstField__c: str
    secondField__c: str


class CreateAsyncQueryBodyTargetValueMap(Model):
    """`targetValueMap` of `CreateAsyncQueryBody`."""

    job_id: str | None = wire("$JOB_ID", default=None)
    copy_fields_from_source_to_target: str | None = wire(
        "Copy fields from source to target",
        default=None,
    )


CreateAsyncQueryBodyTargetValueMapDict = TypedDict(
    "CreateAsyncQueryBodyTargetValueMapDict",
    {"$JOB_ID": "str", "Copy fields from source to target": "str"},
    total=False,
)


class CreateAsyncQueryResponse(Model):
    """The response of `client.async_query.create_async_query` for status 200."""

    id: Any = None
