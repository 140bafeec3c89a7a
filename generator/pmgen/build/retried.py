"""What the user says of requests that may be repeated."""

from collections.abc import Sequence
from dataclasses import replace

from pmgen.build.inference.overruling import near_titles, requests_named
from pmgen.errors import Place, Report
from pmgen.model.api import Api
from pmgen.model.rules import Retry, RetryRule


def with_retries(api: Api, rules: Sequence[RetryRule], report: Report) -> Api:
    """The api with `retry` of each endpoint that a rule is for; the last rule counts. One for none is a notice."""
    if not rules:
        return api
    found: dict[str, Retry] = {}
    for rule in rules:
        endpoints = requests_named(api, rule.request)
        if not endpoints:
            place = Place(rule.origin, "", rule.request)
            report.note("retry", place, f"there is no request {rule.request!r}", near_titles(api, rule.request))
        found |= {endpoint.id: rule.retry for endpoint in endpoints}
    return replace(api, endpoints=tuple(replace(one, retry=found.get(one.id)) for one in api.endpoints))
