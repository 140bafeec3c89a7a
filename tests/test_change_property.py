"""Random edits: what they do not touch keeps its names, its classes and theirs."""

import json
from hashlib import sha256
from uuid import UUID

from hypothesis import given, settings
from hypothesis import strategies as st
from pmgen.change.lock import read_lock, write_lock
from pmgen.model.surface import OperationSurface

from tests.changes_made import Item, client, copied, differing, requests
from tests.corpus import ROOT

_PATH = ROOT / "tests" / "wire" / "collections" / "CiscoDevNet__postman-webex__all-resources-scripted.json"


def _part() -> Item:
    """A part of a real collection that is built quickly and still has folders, namesakes, bodies and shared classes."""
    made: Item = json.loads(_PATH.read_text(encoding="utf-8"))
    made["item"] = [{**one, "item": one["item"][:5]} for one in made["item"][:4]]
    for number, (_, one) in enumerate(requests(made)):
        one["request"]["description"] = f"Number {number}."
    return made


def _with_ids(made: Item) -> Item:
    """As Postman exports it: every request has an id that stays."""
    for number, (_, one) in enumerate(requests(made)):
        one["id"] = str(UUID(int=number, version=4))
    return made


PLAIN, MARKED = _part(), _with_ids(_part())
NAMES = st.sampled_from(
    ["Get it", "List messages", "Create a Room", "class", "Ünïcode", "1. First", "Update", "People"]
)
EDITS = ("rename", "remove", "add", "shuffle", "retype", "folder")


def marks(operations: tuple[OperationSurface, ...]) -> dict[str, OperationSurface]:
    """The operations by the digest of their descriptions, which no edit changes."""
    return {one.doc: one for one in operations if one.doc}


def types(one: OperationSurface) -> list[str]:
    """The types that a caller meets."""
    return [*(argument.type for argument in one.arguments), *(kind for _, kind in one.responses)]


@st.composite
def edited(draw: st.DrawFn, whole: Item, edits: tuple[str, ...]) -> tuple[Item, set[str]]:
    """The collection after a few edits, and the marks of the requests that they renamed, removed or changed."""
    made, touched = copied(whole), set[str]()
    for _ in range(draw(st.integers(1, 4))):
        home, one = draw(st.sampled_from(requests(made)))
        mark = sha256(one["request"].get("description", "").encode()).hexdigest()[:8]
        match draw(st.sampled_from(edits)):
            case "rename":
                one["name"] = draw(NAMES)
                touched.add(mark)
            case "remove" if len(requests(made)) > 2:
                home.remove(one)
                touched.add(mark)
            case "move":
                home.remove(one)
                draw(st.sampled_from(made["item"]))["item"].append(one)
            case "add":
                home.insert(0, {"name": draw(NAMES), "request": {"method": "GET", "url": "https://h/new"}})
            case "retype":
                one["request"] |= {"method": "PUT", "body": {"mode": "raw", "raw": '{"other": {"deep": [1]}}'}}
                touched.add(mark)
            case "folder":
                draw(st.sampled_from(made["item"]))["name"] = draw(NAMES)
            case _:
                made["item"] = draw(st.permutations(made["item"]))
    return made, touched


def check(whole: Item, made: Item, touched: set[str]) -> None:
    """Every operation that was not touched is called as before, and so are the classes in its signature."""
    before = client(whole)
    old, new = marks(before.operations), marks(client(made, before).operations)
    untouched = [mark for mark in old if mark not in touched]
    assert {mark: new[mark].call for mark in untouched} == {mark: old[mark].call for mark in untouched}
    assert {mark: types(new[mark]) for mark in untouched} == {mark: types(old[mark]) for mark in untouched}


@settings(max_examples=30)
@given(edited(MARKED, (*EDITS, "move")))
def test_what_an_edit_does_not_touch_keeps_its_names(case: tuple[Item, set[str]]) -> None:
    check(MARKED, *case)


@settings(max_examples=20)
@given(edited(PLAIN, ("shuffle", "add", "remove")))
def test_names_stay_without_ids_as_long_as_titles_do(case: tuple[Item, set[str]]) -> None:
    check(PLAIN, *case)


@settings(max_examples=15)
@given(edited(MARKED, (*EDITS, "move")))
def test_a_lock_reads_as_it_was_written_and_one_version_does_not_differ_from_itself(
    case: tuple[Item, set[str]],
) -> None:
    made, _ = case
    found = client(made, client(MARKED))
    assert read_lock(write_lock(found), "pmgen.lock") == found
    assert differing(made, made) == []
