"""Models of `client.search`."""

from __future__ import annotations

from typing import Any

from .._runtime.models import Model
from .shared import Error


class FindResponse(Model):
    """The response of `client.search.find` for status 200."""

    data: FindResponseData | None = None
    errors: list[Error] | None = None


class FindResponseData(Model):
    """`data` of `FindResponse`."""

    find: Any
