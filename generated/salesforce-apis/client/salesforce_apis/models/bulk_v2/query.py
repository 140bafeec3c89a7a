"""Models of `client.bulk_v2.query`."""

from __future__ import annotations

from typing import Any, TypedDict

from ..._runtime.models import Model, wire


class AbortJobQueryBody(Model):
    """The body of `client.bulk_v2.query.abort_job_query`."""

    state: str | None = None


class AbortJobQueryBodyDict(TypedDict, total=False):
    """`AbortJobQueryBody` as a dict."""

    state: str


class CreateJobQueryBody(Model):
    """The body of `client.bulk_v2.query.create_job_query`."""

    operation: str | None = None
    query: str | None = None
    content_type: str | None = wire("contentType", default=None)
    column_delimiter: str | None = wire("columnDelimiter", default=None)
    line_ending: str | None = wire("lineEnding", default=None)


class CreateJobQueryBodyDict(TypedDict, total=False):
    """`CreateJobQueryBody` as a dict."""

    operation: str
    query: str
    contentType: str
    columnDelimiter: str
    lineEnding: str


class CreateJobQueryResponse(Model):
    """The response of `client.bulk_v2.query.create_job_query` for status 200."""

    id: Any = None
