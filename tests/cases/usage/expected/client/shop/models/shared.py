"""Models that several folders share, and those of requests in no folder."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models import Model


class Error(Model):
    """One of `errors` of `StatisticsResponse`."""

    message: str


class ImportResponse(Model):
    """The response of `client.import_` for status 200."""

    rows: int


RatesResponse: TypeAlias = dict[str, float]
