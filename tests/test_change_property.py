"""Random edits: what they do not touch keeps its names, its classes and theirs."""

import json
import re
from collections.abc import Iterable
from uuid import UUID

from hypothesis import example, given, settings
from hypothesis import strategies as st
from pmgen.change.lock import read_lock, write_lock
from pmgen.model.surface import OperationSurface, Surface

from tests.changes_made import Item, client, copied, differing, requests
from tests.corpus import ROOT

_PATH = ROOT / "tests" / "wire" / "collections" / "Adyen__adyen-postman__ManagementService-v3.json"
_FOLDERS = (
    "Account - merchant level",
    "Allowed origins - company level",
    "Users - company level",
    "Webhooks - merchant level",
)


def _part() -> Item:
    """A part of a real collection that is built quickly and still has folders, namesakes, bodies and shared classes."""
    made: Item = json.loads(_PATH.read_text(encoding="utf-8"))
    made["item"] = [one for one in made["item"] if one["name"] in _FOLDERS]
    for one in made["item"]:
        one["item"] = [request for _, request in requests(one)][:5]
    return made


def _with_ids(made: Item) -> Item:
    """As Postman exports it: every request has an id that stays."""
    for number, (_, one) in enumerate(requests(made)):
        one["id"] = str(UUID(int=number, version=4))
    return made


PLAIN, MARKED = _part(), _with_ids(_part())
NAMES = st.sampled_from(
    ["Get it", "Get a user", "Set up a webhook", "class", "Ünïcode", "1. First", "Update", "People"]
)
EDITS = ("rename", "remove", "add", "copy", "shuffle", "retype", "folder", "move", "swap")


def marked(operations: tuple[OperationSurface, ...]) -> dict[str, OperationSurface]:
    """The operations by what tells them in every version: Postman's id, else the name."""
    return {one.id if one.id.startswith("0000") else one.title[-1]: one for one in operations}


def types(one: OperationSurface) -> list[str]:
    """The types that a caller meets; arguments are keywords, their order says nothing."""
    return [*sorted(argument.type for argument in one.arguments), *(kind for _, kind in one.responses)]


def imports(surface: Surface, calls: Iterable[tuple[str, ...]]) -> set[tuple[str, ...]]:
    """Where the classes that these operations take and give, and those inside, can be imported from."""
    models = {(*home, one.name): one for one in surface.models for home in (one.home, *one.also)}
    operations = {one.call: one for one in surface.operations}
    work = [(call[:-1], text) for call in calls for text in types(operations[call])]
    found: set[tuple[str, ...]] = set()
    while work:
        home, text = work.pop()
        for name in re.findall(r"\w+", text):
            places = ((*home[:depth], name) for depth in range(len(home), -1, -1))
            place = next((one for one in places if one in models), None)
            if place is not None and place not in found:
                found.add(place)
                work += [(models[place].home, field.type) for field in models[place].fields]
    return found


def plans(*edits: str) -> st.SearchStrategy[list[tuple[str, int, int, str]]]:
    """A few edits: what is done, to which request, to or with which folder, and a name."""
    return st.lists(st.tuples(st.sampled_from(edits), st.integers(0, 30), st.integers(0, 3), NAMES), max_size=4)


def edited(whole: Item, plan: list[tuple[str, int, int, str]]) -> tuple[Item, set[str]]:
    """The collection after the edits, and the marks of the requests that they renamed, removed or changed."""
    made, touched = copied(whole), set[str]()
    for edit, place, number, name in plan:
        home, one = requests(made)[place % len(requests(made))]
        folder = made["item"][number]
        mark = one.get("id") or one["name"]
        match edit:
            case "rename":
                one["name"] = name
                touched.add(mark)
            case "remove":
                home.remove(one)
                touched.add(mark)
            case "move":
                home.remove(one)
                folder["item"].append(one)
            case "add":
                home.insert(0, {"name": name, "request": {"method": "GET", "url": "https://h/new"}})
            case "copy":
                twin = copied(one) | {"name": name, "id": ""}
                folder["item"].append(twin)
            case "retype":
                one["request"] |= {"method": "PUT", "body": {"mode": "raw", "raw": '{"other": {"deep": [1]}}'}}
                touched.add(mark)
            case "folder":
                folder["name"] = name
            case "swap":
                other = home[number % len(home)]
                one["name"], other["name"] = other["name"], one["name"]
                touched |= {mark, other.get("id") or other["name"]}
            case _:
                made["item"].reverse()
    return made, touched


def check(whole: Item, plan: list[tuple[str, int, int, str]]) -> None:
    """Every operation that was not touched is called as before, its classes too, which are imported as before."""
    made, touched = edited(whole, plan)
    before = client(whole)
    after = client(made, before)
    old, new = marked(before.operations), marked(after.operations)
    untouched = [mark for mark in old if mark not in touched]
    names = [(*one.call[:-1], name) for one in after.operations for name in (one.call[-1], *one.aliases)]
    assert len(names) == len(set(names))
    assert {mark: new[mark].call for mark in untouched} == {mark: old[mark].call for mark in untouched}
    assert {mark: types(new[mark]) for mark in untouched} == {mark: types(old[mark]) for mark in untouched}
    offered = {(*home, one.name) for one in after.models for home in (one.home, *one.also)}
    assert imports(before, (old[mark].call for mark in untouched)) <= offered
    again = client(made, after)
    assert again == after


@settings(max_examples=30)
@given(plans(*EDITS))
@example([("retype", 9, 0, "Get it")])  # of two that share a class, one changes
@example([("copy", 0, 1, "People")])  # another folder comes to share a class
@example([("remove", 11, 0, "People")])  # a class is not shared by folders any more
def test_what_an_edit_does_not_touch_keeps_its_names(plan: list[tuple[str, int, int, str]]) -> None:
    check(MARKED, plan)


@settings(max_examples=15)
@given(plans("shuffle", "add", "remove"))
def test_names_stay_without_ids_as_long_as_titles_do(plan: list[tuple[str, int, int, str]]) -> None:
    check(PLAIN, plan)


@settings(max_examples=10)
@given(plans(*EDITS))
def test_a_lock_reads_as_it_was_written_and_a_version_does_not_differ_from_itself(
    plan: list[tuple[str, int, int, str]],
) -> None:
    made, _ = edited(MARKED, plan)
    found = client(made, client(MARKED))
    assert read_lock(write_lock(found), "pmgen.lock") == found
    assert differing(made, made) == []
