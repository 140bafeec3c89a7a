"""The order of folders and requests in a collection means nothing: no output depends on it."""

import json
import random
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

from pmgen import pipeline
from pmgen.change.lock import read_lock, write_lock
from pmgen.errors import Report
from pmgen.model.surface import Surface
from pmgen.options import Options
from pmgen.python.surface import surface

from tests.collections_made import collection, item, raw

_EMIT = Options(languages=("python",))


def outputs(definition: Any, lock: Surface | None = None, *emit: str) -> dict[str, str]:
    """Every file that is made of a collection, before black; and the lock, under its name."""
    options = replace(_EMIT, emit=emit or _EMIT.emit)
    api = pipeline.load(json.dumps(definition).encode(), options, Report(), "test.json", lock=lock)
    files = {file.path: file.content for file in pipeline.emit(api, options, Report(), format_code=False)}
    return {**files, "pmgen.lock": write_lock(surface(api))}


def shuffled(definition: Any, seed: int) -> Any:
    """A copy of a collection with the items of every folder in another order."""
    copy = json.loads(json.dumps(definition))
    _shuffle(copy.get("collection", copy), random.Random(seed))
    return copy


def _shuffle(folder: dict[str, Any], chance: random.Random) -> None:
    items = cast("list[dict[str, Any]]", folder.get("item", []))
    chance.shuffle(items)
    for inner in items:
        _shuffle(inner, chance)


def test_no_output_depends_on_the_order_of_folders_and_requests(corpus_file: Path) -> None:
    definition = json.loads(corpus_file.read_text(encoding="utf-8-sig"))
    before, after = outputs(definition), outputs(shuffled(definition, 1))
    assert after.keys() == before.keys()
    assert [path for path in before if after[path] != before[path]] == []
    lock = read_lock(before["pmgen.lock"], "pmgen.lock")
    later = outputs(shuffled(definition, 2), lock, "client")
    assert later.keys() == {path for path in before if path.startswith(("client/", "pmgen.lock"))}
    assert [path for path in later if later[path] != before[path]] == []


def test_requests_that_only_differ_inside_keep_their_names_in_any_order() -> None:
    bodies = [raw(text) for text in ('{"a": [1]}', '{"a": [2]}', '{"a": [3]}', "plain")]
    requests = [item(method="POST", name="Send it", body=body) for body in bodies]
    folders = [{"name": "Things", "item": requests}, {"name": "things", "item": [item(name="Send it")]}]
    made = [outputs(shuffled(collection(*folders), seed)) for seed in range(6)]
    assert all(one == made[0] for one in made)


def test_the_next_build_of_classes_with_names_of_the_runtime_is_the_same() -> None:
    """`Operation` becomes `OperationModel`, and a name without capitals gets `Model` too."""
    answer = [{"name": "ok", "code": 200, "body": '{"operation": {"id": 1, "date": {"day": 1, "hour": 2}}}'}]
    names = ("Get one", "Get two", "\u67e5\u8be2", "\u7533\u8bf7")
    made = collection(*(item(f"https://h/{name}", name=name, response=answer) for name in names))
    made["item"].append(item("https://h/x", "POST", name="\u9000\u6b3e", body=raw('{"amount": {"total": 1}}')))
    first = outputs(made, None, "client")
    text = "".join(first[path] for path in sorted(first) if "/models/" in path)
    assert "class OperationModel(" in text
    assert "\u9000\u6b3e" in text
    for seed in range(3):
        assert outputs(shuffled(made, seed), read_lock(first["pmgen.lock"], ""), "client") == first


def test_methods_stand_in_the_order_of_their_names() -> None:
    made = outputs(collection(item(name="Zebra"), item(name="Ant")))["client/test_api/_client.py"]
    assert made.index("def ant(") < made.index("def zebra(")
