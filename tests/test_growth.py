"""The work grows with the size of the input, and not with its square: steps of Python are counted, no time is taken.

For sizes n, 2n and 3n work that is in proportion has a second difference of nothing; what every part does with every
other shows in it, however small its share is at n.
"""

import json
import sys
from collections.abc import Callable
from functools import partial
from types import FrameType
from typing import Any

import pytest
from pmgen import pipeline, warm
from pmgen.errors import Report
from pmgen.options import Options

from tests.collections_made import collection, item, raw

SIZE = 16
# Of all steps at 2n: found are 0.0003 and less where all is well, 0.01 and more where something takes the square.
LEAST = 0.005
EMIT = ("client", "curl", "chilkat", "openapi")
Made = dict[str, Any]


def pairs(number: int, **more: str) -> list[dict[str, str]]:
    return [{"key": f"k{place}", "value": f"v{place}", **more} for place in range(number)]


def saved(place: int) -> Made:
    body = json.dumps({"id": place, f"own{place % 7}": "x", "tags": [{"b": place}]})
    return {"name": f"s{place}", "code": 200, "header": [], "body": body}


def form(number: int, mode: str) -> Made:
    return collection(item(method="POST", body={"mode": mode, mode: pairs(number, type="text")}))


def script(number: int, line: str) -> Made:
    lines = [line.replace("@", str(place)) for place in range(number)]
    return collection({**item(), "event": [{"listen": "test", "script": {"exec": lines}}]})


def keyed(number: int) -> Made:
    value = json.dumps({f"k{place}": {"a": place} for place in range(number)})
    return collection(item(method="POST", body=raw(value), response=[{**saved(0), "body": value}]))


SHAPES: dict[str, Callable[[int], Made]] = {
    "query parameters": lambda n: collection(item({"host": ["https://h"], "path": ["a"], "query": pairs(n)})),
    "headers": lambda n: collection(item(header=pairs(n))),
    "form fields": lambda n: form(n, "urlencoded"),
    "parts": lambda n: form(n, "formdata"),
    "variables": lambda n: collection(item("https://{{k0}}/?" + "&".join(f"a{m}={{{{k{m}}}}}" for m in range(n))),
                                      variable=pairs(n)),
    "a chain of variables": lambda n: collection(
        item("https://{{k0}}/"), variable=[{"key": f"k{m}", "value": f"{{{{k{m + 1}}}}}"} for m in range(n)]
    ),
    "saved responses": lambda n: collection(item(response=[saved(m) for m in range(n)])),
    "keys of JSON": keyed,
    "path parameters": lambda n: collection(item("https://h/" + "/".join(f":p{m}" for m in range(n)))),
    "requests": lambda n: collection(*(item(f"https://h/a/{m}", name=f"r{m}", response=[saved(m)]) for m in range(n))),
    "requests of one name": lambda n: collection(*(item("https://h/a", name="get") for _ in range(n))),
    "folders": lambda n: collection(*({"name": f"f{m}", "item": [item()]} for m in range(n))),
    "captures": lambda n: script(n, "pm.environment.set('a@', pm.response.json().b@);"),
    "assertions": lambda n: script(n, "pm.test('a@', () => pm.expect(pm.response.json().b@).to.eql(@));"),
    "credentials": lambda n: collection(
        *(item(name=f"r{m}", header=[{"key": "X-Api-Key", "value": f"k{m * 7919}-5ec2e7a1b9c"}]) for m in range(n))
    ),
}  # fmt: skip


def build(data: bytes) -> None:
    """All the way to the files, but for their formatting, which is black's; as the first build of a process."""
    warm.forget()
    api = pipeline.load(data, Options(), Report(), "large.json")
    for _ in pipeline.stream(api, Options(emit=EMIT, languages=("python",)), Report(), format_code=False):
        pass


def steps(work: Callable[[], object]) -> int:
    """How many instructions of Python some work takes; the same each time."""
    count = 0

    def local(frame: FrameType, event: str, argument: object) -> Any:
        nonlocal count
        count += event == "opcode"
        return local

    def entered(frame: FrameType, event: str, argument: object) -> Any:
        frame.f_trace_opcodes, frame.f_trace_lines = True, False
        return local

    before = sys.gettrace()
    sys.settrace(entered)
    try:
        work()
    finally:
        sys.settrace(before)
    return count


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
def test_the_work_grows_with_the_size(shape: Callable[[int], Made]) -> None:
    given = [json.dumps(shape(times * SIZE)).encode() for times in (1, 2, 3)]
    build(json.dumps(shape(3 * SIZE + 1)).encode())  # fills what is kept for the next time, but for whole texts
    one, two, three = (steps(partial(build, data)) for data in given)
    assert three - 2 * two + one < LEAST * two, (one, two, three)


def test_what_takes_the_square_is_seen() -> None:
    def square(size: int) -> int:
        return steps(lambda: sum(1 for _ in range(size) for _ in range(size // 10)))

    one, two, three = (square(times * 100) for times in (1, 2, 3))
    assert three - 2 * two + one > LEAST * two
