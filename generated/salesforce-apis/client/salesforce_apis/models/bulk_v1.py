"""Models of `client.bulk_v1`."""

from __future__ import annotations

from typing import Any, TypedDict

from .._runtime.models import Model, wire


class BulkCloseJobBody(Model):
    """The body of `client.bulk_v1.bulk_close_job`."""

    state: str | None = None


class BulkCloseJobBodyDict(TypedDict, total=False):
    """`BulkCloseJobBody` as a dict."""

    state: str


class BulkCreateJobBody(Model):
    """The body of `client.bulk_v1.bulk_create_job`."""

    operation: str | None = None
    object: str | None = None
    content_type: str | None = wire("contentType", default=None)


class BulkCreateJobBodyDict(TypedDict, total=False):
    """`BulkCreateJobBody` as a dict."""

    operation: str
    object: str
    contentType: str


class BulkCreateJobResponse(Model):
    """The response of `client.bulk_v1.bulk_create_job` for status 200."""

    id: Any = None
