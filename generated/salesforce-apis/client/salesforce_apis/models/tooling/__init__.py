"""Models of `client.tooling`."""

from __future__ import annotations

from typing import TypedDict

from ..._runtime.models import Model, wire


class PostToolingSobjectBody(Model):
    """The body of `client.tooling.post_tooling_sobject`."""

    name: str | None = wire("Name", default=None)


class PostToolingSobjectBodyDict(TypedDict, total=False):
    """`PostToolingSobjectBody` as a dict."""

    Name: str
