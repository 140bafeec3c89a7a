"""Real collections, and real ones that were tampered with: all is read, and nothing ends in a traceback."""

import copy
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pmgen.build.context import Context
from pmgen.build.endpoints import build_tree
from pmgen.build.variables import build_scope
from pmgen.errors import PmgenError, Report
from pmgen.model.api import Endpoint
from pmgen.postman import Collection, read, read_variables
from pmgen.postman.javascript import is_list, is_object

from tests.corpus import collections

VERSIONS = Path(__file__).parent / "fixtures" / "versions"
FOLDERS = {path.parent for path in collections()}
ENVIRONMENTS = [
    *(path for folder in sorted(FOLDERS) for path in sorted(folder.glob("environments/*"))),
    *sorted((Path(__file__).parent / "wire" / "conformance").glob("*.environment.json")),
]


def endpoints(collection: Collection, report: Report) -> list[Endpoint]:
    return build_tree(collection.item, Context(build_scope(collection), "x", report))[0]


def requests_in(data: Any) -> int:
    """How many requests there are in a file, counted without any of our own reading."""
    if "requests" in data:
        return len(data["requests"])
    inner = data.get("collection", data).get("item", [])
    return sum(requests_in(entry) if "item" in entry else 1 for entry in inner)


def test_every_request_of_a_real_collection_is_an_endpoint(corpus_file: Path) -> None:
    found = endpoints(read(corpus_file, report=Report()), Report())
    assert len(found) == requests_in(json.loads(corpus_file.read_bytes()))


def test_real_collections_are_read_whole(corpus_file: Path) -> None:
    report = Report()
    read(corpus_file, report=report)
    assert not [notice for notice in report.notices if notice.code not in ("no-schema",)]


@pytest.mark.parametrize("path", ENVIRONMENTS, ids=[path.name for path in ENVIRONMENTS])
def test_real_environments_are_read(path: Path) -> None:
    data = json.loads(path.read_bytes())
    found = read_variables(path)
    assert (found.name, [one.key for one in found.values]) == (
        data.get("name", ""),
        [one["key"] for one in data["values"]],
    )


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=5)
    | st.sampled_from(("{{x}}", ":id", "a=1&b", "raw", "bearer")),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(
        st.sampled_from(("key", "value", "type", "id", "item", "raw", "mode", "name", "host", "url", "request")),
        inner,
        max_size=3,
    ),
    max_leaves=6,
)


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The paths of everything in a value."""
    found = [path] if path else []
    steps: list[Any] = list(value) if is_object(value) else list(range(len(value))) if is_list(value) else []
    for step in steps:
        found += places(value[step], (*path, step))
    return found


SOURCES = {
    name: json.loads((VERSIONS / name).read_bytes())
    for name in ("library.v1.json", "library.v2.0.json", "library.v2.1.json")
}
SPOTS = {name: places(data) for name, data in SOURCES.items()}


@settings(max_examples=300)
@given(st.sampled_from(sorted(SOURCES)), st.data())
def test_anything_anywhere_is_read_or_refused(name: str, data: Any) -> None:
    broken = copy.deepcopy(SOURCES[name])
    for _ in range(data.draw(st.integers(1, 3))):
        *path, last = data.draw(st.sampled_from(SPOTS[name]))
        spot = broken
        try:
            for step in path:
                spot = spot[step]
            spot[last] = data.draw(JSON)
        except (KeyError, IndexError, TypeError):
            continue  # what was replaced before is not there any more
    report = Report()
    try:
        endpoints(read(json.dumps(broken).encode(), report=report), report)
    except PmgenError as error:
        assert error.what  # noqa: PT017
        assert error.fix  # noqa: PT017


@settings(max_examples=100)
@given(st.data())
def test_anything_in_a_v3_document_is_read_or_refused(data: Any) -> None:
    known = (
        "url",
        "method",
        "headers",
        "queryParams",
        "pathVariables",
        "body",
        "auth",
        "settings",
        "scripts",
        "examples",
        "order",
        "name",
        "id",
    )
    entry = {
        "$kind": data.draw(st.sampled_from(("http-request", "graphql-request", "collection"))),
        **{key: data.draw(JSON) for key in data.draw(st.sets(st.sampled_from(known)))},
    }
    document = {
        "$kind": "collection",
        "items": [entry],
        "auth": data.draw(JSON),
        "variables": data.draw(JSON),
        "scripts": data.draw(JSON),
    }
    report = Report()
    found = endpoints(read(json.dumps(document).encode(), report=report), report)
    assert len(found) == (entry["$kind"] != "collection")


@given(st.binary(max_size=40))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    with pytest.raises(PmgenError):
        read(data, report=Report())
