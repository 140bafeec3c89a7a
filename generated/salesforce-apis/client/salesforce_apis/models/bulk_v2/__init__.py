"""Models of `client.bulk_v2`."""

from __future__ import annotations

from typing import Any, TypedDict

from ..._runtime.models import Model


class CloseOrAbortJobBody(Model):
    """The body of `client.bulk_v2.close_or_abort_job`."""

    state: str | None = None


class CloseOrAbortJobBodyDict(TypedDict, total=False):
    """`CloseOrAbortJobBody` as a dict."""

    state: str


class CreateJobBody(Model):
    """The body of `client.bulk_v2.create_job`."""

    object: str | None = None
    operation: str | None = None


class CreateJobBodyDict(TypedDict, total=False):
    """`CreateJobBody` as a dict."""

    object: str
    operation: str


class CreateJobResponse(Model):
    """The response of `client.bulk_v2.create_job` for status 200."""

    id: Any = None
