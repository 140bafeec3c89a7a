"""Over real collections: every type accepts the evidence it was made from, claims nothing that no evidence carries."""

import os
from functools import cache
from pathlib import Path

from pmgen import pipeline
from pmgen.build.inference.explain import explain_all
from pmgen.errors import Report
from pmgen.model.api import Api, Endpoint
from pmgen.model.body import Json
from pmgen.model.types import Record, Reference
from pmgen.options import Options

from benchmarks.typed_share import count, total
from tests.corpus import collections
from tests.inference.acceptance import Checker, api_classes, bodies, every

# What is held over the collections that PMGEN_CORPUS names on CI: examples, descriptions, schemas, assertions, reads,
# GraphQL documents, answers without content, text and bytes added up.
REQUESTS = 2695
TYPED = (526, 526, 527, 632, 972, 1041, 1116, 1123)
BODIES = 954


@cache
def loaded(path: Path) -> Api:
    return pipeline.load(path, Options(), Report())


def test_types_accept_their_evidence(corpus_file: Path) -> None:
    api = loaded(corpus_file)
    checker = Checker(api_classes(api))
    problems = [problem for endpoint in api.endpoints for problem in rejected(checker, endpoint)]
    assert not problems, "\n".join(problems[:20])


def rejected(checker: Checker, endpoint: Endpoint) -> list[str]:
    """Why saved responses and bodies of a request are not of their types."""
    types = {response.status: response.type for response in endpoint.responses}
    found: list[str] = []
    for example in endpoint.examples:
        if example.value is None or example.status is None:
            continue
        kind = types[example.status]
        assert kind is not None, f"{endpoint.title}: {example.name} has no type"
        found.append(f"{endpoint.title}: {example.name}: {checker.why_not(kind, example.value)}")
    if isinstance(endpoint.body, Json):
        assert endpoint.request_type is not None
        saved = [one.request.body for one in endpoint.examples if one.request is not None]
        for body in (endpoint.body, *(one for one in saved if isinstance(one, Json))):
            found.append(f"{endpoint.title}: body: {checker.why_not(endpoint.request_type, body.value)}")
    return [problem for problem in found if not problem.endswith(": ")]


def test_every_request_with_evidence_has_a_type(corpus_file: Path) -> None:
    untyped = [
        endpoint.title
        for endpoint in loaded(corpus_file).endpoints
        if _tells(endpoint) and not any(200 <= one.status < 300 for one in endpoint.responses if one.type is not None)
    ]
    assert not untyped


def _tells(endpoint: Endpoint) -> bool:
    """Whether there is anything to take the type of a good answer from."""
    saved = any(one.value is not None and 200 <= (one.status or 0) < 300 for one in endpoint.examples)
    told = any(one.kind != "status" and 200 <= (one.status or 200) < 300 for one in endpoint.checks)
    captured = any(one.source == "json" and 200 <= (one.status or 200) < 300 for one in endpoint.captures)
    return saved or told or captured


def test_every_claim_has_evidence(corpus_file: Path) -> None:
    api = loaded(corpus_file)
    for endpoint, findings in explain_all(api):
        for finding in findings:
            claimed = finding.type not in ("any", "map[any]")
            assert finding.evidence or not claimed, f"{endpoint.title}: {finding.path} is {finding.type} for no reason"


def test_names_are_unique_around_their_homes(corpus_file: Path) -> None:
    api = loaded(corpus_file)
    known = api_classes(api)
    folders = {folder.call for folder in api.folders} | {()}
    for home, name in known:
        assert name.isidentifier()
        assert home in folders
        around = [home[:depth] for depth in range(len(home))]
        assert not any((outer, name) in known for outer in around), f"{name} is in {home} and further out"


def test_records_inside_are_at_home_further_out(corpus_file: Path) -> None:
    api = loaded(corpus_file)
    for endpoint in api.endpoints:
        for body in bodies(endpoint):
            for kind in every(body):
                if isinstance(kind, Record | Reference):
                    assert endpoint.call[: len(kind.home)] == kind.home
    for record in api_classes(api).values():
        for kind in every(record):
            if isinstance(kind, Record | Reference):
                assert record.home[: len(kind.home)] == kind.home


def test_the_share_of_typed_requests() -> None:
    whole = total(count(path) for path in collections())
    assert list(whole.typed) == sorted(whole.typed), "more evidence gives no fewer types"
    if os.environ.get("PMGEN_CORPUS"):
        assert whole.requests == REQUESTS
        assert all(now >= held for now, held in zip(whole.typed, TYPED, strict=True)), whole
        assert whole.bodies >= BODIES
