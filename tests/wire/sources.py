"""Collections made ready to be sent by pmgen's outputs just as `node/wire.mjs` sends them.

Two things are changed on the way in: uploaded files become stand-ins (as `wire.mjs --fake-files` has them), and literal
credentials become variables given by hand, because pmgen never prints a credential that the user did not give.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from pmgen.model.auth import CREDENTIALS
from pmgen.model.text import VARIABLE

from tests.wire.record import Record

CREDENTIAL_PREFIX = "wire_credential_"


@dataclass(frozen=True, slots=True)
class Source:
    """A collection to build from.

    Attributes:
        content: its JSON.
        files: the stand-ins that it uploads, by base name; none where the real files are there.
        given: the values of its literal credentials.
        credentials: the variables that stand in credentials.
    """

    content: bytes
    files: tuple[str, ...] = ()
    given: tuple[tuple[str, str], ...] = ()
    credentials: tuple[str, ...] = ()


def read_source(path: Path, *, fake_files: bool = True) -> Source:
    """A collection's file as a `Source`."""
    definition = json.loads(path.read_bytes().decode("utf-8-sig"))
    nodes = list(_nodes(definition.get("collection", definition)))
    files = _fake_files(nodes) if fake_files else ()
    texts = _credentials(nodes)
    given = tuple((name, text) for name, text in texts.items() if "{{" not in text)
    names = dict.fromkeys(name for text in texts.values() for name in VARIABLE.findall(text))
    return Source(json.dumps(definition).encode(), files, given, tuple(names))


def write_files(names: Iterable[str], folder: Path) -> None:
    """Writes the stand-ins."""
    for name in names:
        (folder / name).write_text(f"oracle file: {name}\n", encoding="utf-8", newline="")


def _object(value: Any) -> dict[str, Any]:
    """A JSON object; an empty one in the place of anything else."""
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {}


def _array(value: Any) -> list[Any]:
    """A JSON array; an empty one in the place of anything else."""
    return [*cast("Sequence[Any]", value)] if isinstance(value, list) else []


def _nodes(node: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The collection, its folders and items, and their requests."""
    yield node
    yield _object(node.get("request"))
    for child in (*_array(node.get("item")), *_array(node.get("items"))):
        yield from _nodes(_object(child))


def _base_name(path: str) -> str:
    return path.replace("\\", "/").rpartition("/")[2] or "file"


def _fake_files(nodes: Sequence[dict[str, Any]]) -> tuple[str, ...]:
    """Points every uploaded file at a stand-in of its base name in the working directory; returns the names."""
    names: dict[str, None] = {}

    def stand_in(path: Any) -> Any:
        if not isinstance(path, str) or not path:
            return path
        names[_base_name(path)] = None
        return _base_name(path)

    for body in (_object(node.get("body")) for node in nodes):
        for part in (_object(part) for part in _array(body.get("formdata"))):
            if part.get("type") == "file":
                several = _array(part.get("src"))
                part["src"] = [stand_in(path) for path in several] if several else stand_in(part.get("src"))
        if isinstance(body.get("file"), str):
            body["file"] = {"src": stand_in(body["file"])}
        elif file := _object(body.get("file")):
            file["src"] = stand_in(file.get("src"))
    return tuple(names)


def _credentials(nodes: Sequence[dict[str, Any]]) -> dict[str, str]:
    """Puts a variable in the place of every literal credential; returns all credentials as written, by variable."""
    texts: dict[str, str] = {}

    def variable(value: Any) -> Any:
        number = isinstance(value, int | float) and not isinstance(value, bool)
        if not (number or isinstance(value, str)) or value == "":
            return value
        name = f"{CREDENTIAL_PREFIX}{len(texts) + 1}"
        texts[name] = str(value)
        return value if "{{" in str(value) else f"{{{{{name}}}}}"

    for auth in (_object(node.get("auth")) for node in nodes):
        for kind, secrets in CREDENTIALS.items():
            parameters = _object(auth.get(kind))
            parameters.update({key: variable(parameters[key]) for key in sorted(secrets & parameters.keys())})
            for parameter in (_object(parameter) for parameter in _array(auth.get(kind))):
                if parameter.get("key") in secrets:
                    parameter["value"] = variable(parameter.get("value"))
    return texts


def groups(records: Iterable[Record]) -> list[tuple[dict[str, str], list[Record]]]:
    """Records that agree on the values of their variables, with all those values: each group is built once."""
    found: list[tuple[dict[str, str], list[Record]]] = []
    for record in records:
        for values, members in found:
            if _agree(values, record.filled):
                values.update(record.filled)
                members.append(record)
                break
        else:
            found.append((dict(record.filled), [record]))
    return found


def _agree(values: Mapping[str, str], others: Mapping[str, str]) -> bool:
    return all(values.get(name, value) == value for name, value in others.items())
