"""What is too large, too deep or without end is bounded: a result or a clear message, in time that any machine has."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pmgen import pipeline
from pmgen.build.words import shorten
from pmgen.errors import PmgenError, Report
from pmgen.model.api import Api
from pmgen.options import Options
from pmgen.runtime.template import grows_endlessly, substitute

from tests.collections_made import collection, item, load, raw, write


def built(data: bytes | dict[str, Any], report: Report | None = None) -> Api:
    """The model, after the outputs of client, curl and Chilkat were made of it."""
    given = data if isinstance(data, bytes) else json.dumps(data).encode()
    notices = report or Report()
    api = pipeline.load(given, Options(), notices, "large.json")
    assert list(pipeline.emit(api, Options(), notices, format_code=False)) or not api.endpoints
    return api


def variables(**values: str) -> list[dict[str, str]]:
    return [{"key": name, "value": value} for name, value in values.items()]


def deep(head: str, tail: str, levels: int) -> bytes:
    """A collection with folders in one another."""
    inner = json.dumps(item())
    return b'{"info":{"name":"L"},"item":[%s%s%s]}' % (
        head.encode() * levels,
        inner.encode(),
        tail.encode() * levels,
    )


@pytest.mark.parametrize("levels", [300, 2000, 100_000])
def test_folders_too_deep_are_refused_with_a_reason(levels: int) -> None:
    with pytest.raises(PmgenError, match="nested too deep"):
        built(deep('{"name":"f","item":[', "]}", levels))


def test_folders_of_a_depth_that_people_have_are_built() -> None:
    assert len(built(deep('{"name":"f","item":[', "]}", 60)).endpoints) == 1


@pytest.mark.parametrize("levels", [25, 100, 2000, 100_000])
@pytest.mark.parametrize(("head", "tail"), ["[]", ('{"a":', "}")])
def test_json_of_any_depth_in_bodies_and_responses(head: str, tail: str, levels: int) -> None:
    text = head * levels + "1" + tail * levels
    saved: dict[str, Any] = {"name": "s", "code": 200, "header": [], "body": text}
    built(collection(item(method="POST", body=raw(text), response=[saved])))


ENDLESS = {
    "a cycle": variables(a="{{b}}{{b}}{{b}}", b="{{a}}{{a}}{{a}}"),
    "powers": variables(**{f"v{n}": f"{{{{v{n + 1}}}}}" * 10 for n in range(40)}, v40="lol", a="{{v0}}"),
    "itself": variables(a="{{a}}{{a}}{{a}}"),
}


@pytest.mark.parametrize("given", ENDLESS.values(), ids=ENDLESS)
def test_variables_without_end_count_as_unknown(given: list[dict[str, str]]) -> None:
    report = Report()
    api = built(collection(item("https://{{a}}/x"), variable=given), report)
    assert "endless-variable" in [notice.code for notice in report.notices]
    assert len(api.scope.resolve(api.endpoints[0].url.base).source) < 100


def test_a_cycle_that_does_not_grow_ends_as_in_postman() -> None:
    assert substitute("{{a}}", {"a": "x{{a}}"}.get) == "x" * 19 + "{{a}}"
    assert not grows_endlessly("{{a}}", {"a": "x{{a}}"}.get)


def test_a_long_value_is_no_endless_one() -> None:
    long = "y" * 5_000_000
    assert substitute("{{a}}", {"a": long}.get) == long


YAML: dict[str, Callable[[], str]] = {
    "aliases": lambda: "a: &a [x,x,x,x,x,x,x,x,x]\n"
    + "".join(f"{chr(98 + n)}: &{chr(98 + n)} [{','.join(['*' + chr(97 + n)] * 9)}]\n" for n in range(12)),
    "a cycle": lambda: "items: &i\n- $kind: collection\n  name: f\n  items: *i\n",
    "depth": lambda: f"items: {'[' * 600}{']' * 600}\n",
}


@pytest.mark.parametrize("text", YAML.values(), ids=YAML)
def test_yaml_bombs_are_refused(text: Callable[[], str]) -> None:
    with pytest.raises(PmgenError):
        built(f"$kind: collection\nname: B\n{text()}".encode())


@pytest.mark.parametrize("read", ["collection", "environment", "recorded", "folder"])
def test_a_device_has_no_end_and_is_not_read(read: str, tmp_path: Path) -> None:
    if not Path("/dev/zero").exists():
        return  # no such system has devices as files
    source = write(tmp_path, collection(item()))
    options = {
        "environment": Options(environments=(Path("/dev/zero"),)),
        "recorded": Options(examples=(Path("/dev/zero"),)),
    }.get(read, Options())
    (tmp_path / "v3" / ".resources").mkdir(parents=True)
    (tmp_path / "v3" / ".resources" / "definition.yaml").symlink_to("/dev/zero")
    given = {"collection": Path("/dev/zero"), "folder": tmp_path / "v3"}.get(read, source)
    with pytest.raises(PmgenError, match=r"device|no collection"):
        pipeline.load(given, options, Report())


NUMBERS = ("9" * 10_000, "-" + "9" * 9_999 + ".5", "1e999999999", "0." + "0" * 9_999 + "1")


@pytest.mark.parametrize("number", NUMBERS, ids=["digits", "fraction", "exponent", "small"])
def test_huge_numbers_stay_what_they_are(number: str) -> None:
    saved: dict[str, Any] = {"name": "s", "code": 200, "header": [], "body": f'{{"a": {number}}}'}
    built(collection(item(method="POST", body=raw(f'{{"a": {number}}}'), response=[saved])))


LONG = {
    "a name": item(name="a b " * 100_000),
    "a url of braces": item("{{" * 20_000),
    "nested braces": item("https://h/" + "{{a" * 5_000 + "}}" * 5_000),
    "many segments": item("https://h/" + "a/" * 5_000),
    "blanks": item("https://h/a?x=" + " " * 50_000, header=" " * 50_000),
    "comment marks": item(method="POST", body=raw("/*" * 30_000)),
    "quotes": item(method="POST", body=raw('"' * 50_001)),
    "backslashes": item(method="POST", body=raw('{"password":"' + "\\" * 50_000)),
    "names of credentials in values": item(description="key:" * 50_000 + " " + "token" * 50_000 + " key:[" * 20_000),
    "what looks like credentials": item(
        description="eyJ" + "a" * 50_000 + " -----BEGIN PRIVATE KEY-----" * 500 + " bearer" * 5_000 + "key" * 30_000
    ),
}


@pytest.mark.parametrize("request_item", LONG.values(), ids=LONG)
def test_long_texts_take_time_in_proportion(request_item: dict[str, Any]) -> None:
    """No assertion on time: what took more than that would not end."""
    assert len(built(collection(request_item)).endpoints) == 1


def test_a_name_is_shortened_as_if_it_were_read_whole() -> None:
    long = ("create", "an", "order", "for", *("x",) * 1000, "with", "items")
    assert shorten(long, 30) == ("create", "order")


def test_each_of_many_requests_has_a_name_of_its_own() -> None:
    made = collection(*({"name": f"F{n}", "item": [item(name=f"r{m}") for m in range(100)]} for n in range(20)))
    assert len({endpoint.call for endpoint in load(made).endpoints}) == 2000
