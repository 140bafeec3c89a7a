"""The model's JSON: its published schema is made of the model, every collection fits it, its version counts up."""

import copy
import json
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from pmgen import cli, pipeline
from pmgen.errors import Report
from pmgen.model.schema import VERSION, model_schema, versioned
from pmgen.options import Options
from pmgen.postman.javascript import is_list, is_object

from tests.collections_made import collection, item, load, parameters, raw, write
from tests.corpus import ROOT, collections

PUBLISHED = ROOT / "generator" / "pmgen" / "model" / "model.schema.json"
CASES = sorted((ROOT / "tests" / "cases").rglob("collection.json"))
SCHEMA = model_schema()
# It comes with the validator of OpenAPI, and without types.
jsonschema: Any = import_module("jsonschema")


def kind_of(option: Any) -> Any:
    """What tells an option of a union from the others: the class of an object, the kind of JSON; None for others."""
    option = SCHEMA["$defs"][option["$ref"].rpartition("/")[2]] if "$ref" in option else option
    if "prefixItems" in option:
        return option["prefixItems"][0].get("const")
    return option.get("properties", {}).get("kind", {}).get("const")


def fits_its_kind(validator: Any, options: Any, instance: Any, schema: Any) -> Iterator[Any]:
    """`anyOf`, without trying each of the options where the data says which it is: that takes ten times longer."""
    kind: Any = 0
    if is_object(instance):
        kind = instance.get("kind", 0)
    elif is_list(instance) and instance and isinstance(instance[0], str):
        kind = instance[0]
    told = [option for option in options if kind_of(option) == kind]
    yield from (validator.descend(instance, told[0]) if told else ANY_OF(validator, options, instance, schema))


ANY_OF = jsonschema.Draft202012Validator.VALIDATORS["anyOf"]
VALIDATOR = jsonschema.validators.extend(jsonschema.Draft202012Validator, {"anyOf": fits_its_kind})(SCHEMA)


def shape(schema: Any) -> Any:
    """A schema without what it says to people."""
    if is_object(schema):
        kept = {key: value for key, value in schema.items() if key != "description" or not isinstance(value, str)}
        return {key: shape(value) for key, value in kept.items()}
    return [shape(one) for one in schema] if is_list(schema) else schema


def problems(data: Any) -> list[str]:
    """What does not fit the schema."""
    return [f"{'/'.join(map(str, one.absolute_path))}: {one.message:.200}" for one in VALIDATOR.iter_errors(data)]


def test_the_published_schema_is_current_and_its_version_counts_up(bless: bool) -> None:
    made, published = model_schema(), json.loads(PUBLISHED.read_text("utf-8"))
    if shape(made) != shape(published):
        assert made["$id"] != published["$id"], "the shape changed: raise VERSION in model/schema.py"
    if bless:
        PUBLISHED.write_text(json.dumps(made, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
        return
    assert made == published, "model.schema.json is not current: run `make bless`"


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(model_schema())


@pytest.mark.parametrize("path", [*collections(), *CASES], ids=lambda path: str(path.relative_to(path.parents[2])))
def test_every_collection_fits_the_schema(path: Path) -> None:
    data = json.loads(json.dumps(versioned(pipeline.load(path, Options(), Report()))))
    assert data["schema"] == VERSION
    assert problems(data) == []


def test_what_is_no_model_does_not_fit() -> None:
    auth = parameters("basic", username="a", password="{{b}}")
    data: Any = versioned(load(collection(item("https://h/:a?b=c", "POST", body=raw('{"a": {{x}}}'), auth=auth))))
    assert problems(data) == []
    for path, wrong in (
        (("schema",), "pmgen-model/0"),
        (("endpoints", 0, "method"), None),
        (("endpoints", 0, "auth", "kind"), "Basics"),
        (("endpoints", 0, "body", "value"), ["object", ["a"]]),
        (("endpoints", 0, "url", "query", 0, "more"), 1),
    ):
        broken: Any = copy.deepcopy(data)
        place = broken
        for step in path[:-1]:
            place = place[step]
        place[path[-1]] = wrong
        assert problems(broken), path


def test_the_command_prints_both(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = write(tmp_path, collection(item()))
    assert cli.run(["inspect", str(path), "--json"]) == 0
    assert next(iter(json.loads(capsys.readouterr().out).items())) == ("schema", VERSION)
    assert cli.run(["inspect", "--schema"]) == 0
    assert json.loads(capsys.readouterr().out) == model_schema()
