"""Models that several folders share, and those of requests in no folder."""

from __future__ import annotations

from typing import TypedDict

from .._runtime.models import Model


class AttributesInput(Model):
    """`attributes` of `CompositeBodyRecord`."""

    type: str | None = None


class AttributesInputDict(TypedDict, total=False):
    """`AttributesInput` as a dict."""

    type: str
