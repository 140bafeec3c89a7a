"""The order of folders and requests in a collection means nothing: no output depends on it."""

import json
import random
from pathlib import Path
from typing import Any, cast

from pmgen import pipeline
from pmgen.errors import Report
from pmgen.options import Options

from tests.collections_made import collection, item, raw

_EMIT = Options(languages=("python",))


def outputs(definition: Any) -> dict[str, str]:
    """Every file that is made of a collection, before black."""
    api = pipeline.load(json.dumps(definition).encode(), _EMIT, Report(), "test.json")
    return {file.path: file.content for file in pipeline.emit(api, _EMIT, Report(), format_code=False)}


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


def test_requests_that_only_differ_inside_keep_their_names_in_any_order() -> None:
    bodies = [raw(text) for text in ('{"a": [1]}', '{"a": [2]}', '{"a": [3]}', "plain")]
    requests = [item(method="POST", name="Send it", body=body) for body in bodies]
    folders = [{"name": "Things", "item": requests}, {"name": "things", "item": [item(name="Send it")]}]
    made = [outputs(shuffled(collection(*folders), seed)) for seed in range(6)]
    assert all(one == made[0] for one in made)


def test_methods_stand_in_the_order_of_their_names() -> None:
    made = outputs(collection(item(name="Zebra"), item(name="Ant")))["client/test_api/_client.py"]
    assert made.index("def ant(") < made.index("def zebra(")
