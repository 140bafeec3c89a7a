"""A v3 collection in a folder of YAML files, read into the one-document form."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from pmgen.errors import Place, PmgenError, Report
from pmgen.postman.javascript import is_object
from pmgen.postman.source import content_of, decode
from pmgen.postman.v3 import ORIGIN
from pmgen.postman.yaml_text import parse_yaml

Json = dict[str, Any]

_REQUEST: Final = re.compile(r"(.*)\.request\.ya?ml", re.IGNORECASE | re.DOTALL)
_EXAMPLE: Final = re.compile(r"(.*)\.example\.ya?ml", re.IGNORECASE | re.DOTALL)
_RESOURCES: Final = ".resources"
_DEFINITIONS: Final = ("definition.yaml", "definition.yml")
_MAX_DEPTH: Final = 60


def is_tree(folder: Path) -> bool:
    """Whether a folder is a v3 collection: it has a definition, or requests at any depth."""
    return _definition_file(folder) is not None or next(_requests_below(folder, 0), None) is not None


def collections_in(folder: Path) -> list[Path]:
    """The collections of a workspace folder (`postman/`, or the one around it), by name; empty if it is none."""
    for inner in (folder / "collections", folder / "postman" / "collections"):
        if inner.is_dir():
            return [child for child in sorted(inner.iterdir()) if child.is_dir() and is_tree(child)]
    return []


def read_tree(folder: Path, report: Report) -> Json:
    """The collection in one document.

    Raises:
        PmgenError: a file cannot be read; one bad file is reason enough, as nothing tells what is in it.
    """
    return _group(folder, folder.resolve().name, report, 0)


def _requests_below(folder: Path, depth: int) -> Iterator[Path]:
    for entry in _entries(folder):
        if _REQUEST.fullmatch(entry.name) and entry.is_file():
            yield entry
        elif depth < _MAX_DEPTH and _is_folder(entry):
            yield from _requests_below(entry, depth + 1)


def _entries(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir())
    except OSError as error:
        raise PmgenError(
            str(folder), f"The folder cannot be read: {error.strerror}.", "Check its permissions."
        ) from None


def _is_folder(entry: Path) -> bool:
    """Whether to descend: hidden folders are Postman's own, and a link might lead anywhere."""
    return not entry.name.startswith(".") and not entry.is_symlink() and entry.is_dir()


def _definition_file(folder: Path) -> Path | None:
    candidates = (folder / _RESOURCES / name for name in _DEFINITIONS)
    return next((candidate for candidate in candidates if candidate.is_file()), None)


def _group(folder: Path, name: str, report: Report, depth: int) -> Json:
    """The collection, or a folder of it: its definition and what is in it, by order and then by name."""
    if depth > _MAX_DEPTH:
        raise PmgenError(str(folder), "The folders are nested too deep to be read.", "Flatten them.")
    file = _definition_file(folder)
    definition = _load(file, report) if file else {}
    items: list[Json] = []
    for entry in _entries(folder):
        match = _REQUEST.fullmatch(entry.name)
        if match and entry.is_file():
            items.append(_request(entry, match.group(1), report))
        elif _is_folder(entry) and (is_tree(entry)):
            items.append(_group(entry, entry.name, report, depth + 1))
        elif entry.is_symlink() and entry.is_dir():
            report.note("link-skipped", Place(str(entry)), "A link to a folder was not followed.", "Copy the folder.")
    origin = {"file": str(file or folder)}
    return {"$kind": "collection", "name": name} | definition | {"items": items, ORIGIN: origin}


def _request(file: Path, stem: str, report: Report) -> Json:
    request = {"name": stem} | _load(file, report)
    examples = [_example(entry, name, report) for entry, name in _example_files(file, stem, request.get("examples"))]
    return request | {"examples": examples, ORIGIN: {"file": str(file)}}


def _example(file: Path, stem: str, report: Report) -> Json:
    return {"name": stem} | _load(file, report)


def _example_files(file: Path, stem: str, given: Any) -> list[tuple[Path, str]]:
    """The examples of a request: where it says, else in its resources, inside `.resources` or beside it."""
    root = file.parent
    resources = f"{stem}{_RESOURCES}"
    places = [root / _RESOURCES / resources / "examples", root / resources / "examples"]
    if isinstance(given, str) and given:
        said = (root / given).resolve()
        places = [said] if said.is_relative_to(root.resolve()) else places
    folder = next((place for place in places if place.is_dir()), None)
    files = _entries(folder) if folder else []
    return [(entry, match.group(1)) for entry in files if (match := _EXAMPLE.fullmatch(entry.name))]


def _load(file: Path, report: Report) -> Json:
    value = parse_yaml(decode(content_of(file, str(file)), str(file), report), str(file))
    if not is_object(value):
        raise PmgenError(str(file), "The file holds no YAML mapping.", "Save it from Postman again.")
    return value
