"""Models of `client.rest.sobject`."""

from __future__ import annotations

from typing import TypedDict

from ..._runtime.models import Model, wire


class SobjectCreateBody(Model):
    """The body of `client.rest.sobject.sobject_create`."""

    name: str | None = wire("Name", default=None)


class SobjectCreateBodyDict(TypedDict, total=False):
    """`SobjectCreateBody` as a dict."""

    Name: str


class SobjectRowsUpdateBody(Model):
    """The body of `client.rest.sobject.sobject_rows_update`."""

    field_api_name: str | None = wire("field API name", default=None)


SobjectRowsUpdateBodyDict = TypedDict(
    "SobjectRowsUpdateBodyDict",
    {"field API name": "str"},
    total=False,
)
