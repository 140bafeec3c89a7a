"""Edits of collections for tests of what changes: the short way from two versions to what differs."""

import json
from collections.abc import Iterator
from typing import Any, cast

from pmgen import pipeline
from pmgen.change.changes import Change
from pmgen.change.compare import compare
from pmgen.errors import Report
from pmgen.model.surface import Surface
from pmgen.options import Options
from pmgen.python.surface import surface

Item = dict[str, Any]


def client(definition: Item, lock: Surface | None = None, options: Options | None = None) -> Surface:
    """What callers see of a collection's client, named by a lock if there is one."""
    given = lock or Surface("")
    return surface(pipeline.load(json.dumps(definition).encode(), options or Options(), Report(), "test", lock=given))


def copied(definition: Item) -> Item:
    """A copy that may be edited."""
    return cast("Item", json.loads(json.dumps(definition)))


def differing(old: Item, new: Item) -> list[Change]:
    """What a build of the new version changes for callers of the old one's client."""
    before = client(old)
    return list(compare(before, client(new, before)))


def told(changes: list[Change]) -> list[str]:
    """The changes in short: effect, name and what happened."""
    return [f"{one.effect}: {f'{one.name}: ' if one.name else ''}{one.kind}: {one.what}" for one in changes]


def folders(items: list[Item]) -> Iterator[list[Item]]:
    """Every list of items, the outermost first."""
    yield items
    for item in items:
        if "item" in item:
            yield from folders(item["item"])


def requests(definition: Item) -> list[tuple[list[Item], Item]]:
    """Every request, with the list that it stands in."""
    return [(inner, one) for inner in folders(definition["item"]) for one in inner if "request" in one]


def find(definition: Item, name: str) -> tuple[list[Item], Item]:
    """A request, with the list that it stands in."""
    return next((inner, one) for inner, one in requests(definition) if one["name"] == name)


def folder(definition: Item, name: str) -> Item:
    """A folder."""
    return next(one for inner in folders(definition["item"]) for one in inner if one["name"] == name and "item" in one)
