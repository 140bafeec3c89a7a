"""Models of `client.figures`."""

from __future__ import annotations

from typing import Any

from .._runtime.models import Model
from .shared import Error


class StatisticsResponse(Model):
    """The response of `client.figures.statistics` for status 200."""

    data: StatisticsResponseData | None = None
    errors: list[Error] | None = None


class StatisticsResponseData(Model):
    """`data` of `StatisticsResponse`."""

    statistics: Any
