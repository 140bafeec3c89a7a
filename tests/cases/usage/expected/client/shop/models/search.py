"""Models of `client.search`."""

from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class FindResponse(Model):
    """What `client.search.find` answers with status 200."""

    data: FindResponseData | None = None
    errors: list[Error] | None = None


class FindResponseData(Model):
    """`data` of `FindResponse`."""

    find: Any


class Error(Model):
    """One of `errors` of `FindResponse`."""

    message: str


class StatisticsResponse(Model):
    """What `client.search.statistics` answers with status 200."""

    data: StatisticsResponseData | None = None
    errors: list[Error] | None = None


class StatisticsResponseData(Model):
    """`data` of `StatisticsResponse`."""

    statistics: Any
