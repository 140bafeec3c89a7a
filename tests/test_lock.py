"""The lock: readable, one line an entry, checked when it is read, free of secrets."""

import json
import re
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest
from pmgen import cli
from pmgen.change.lock import read_lock, write_lock
from pmgen.errors import PmgenError
from pmgen.model.surface import FolderSurface, Surface

from tests.changes_made import Item, client
from tests.collections_made import collection, item, parameters, raw, write

SMALL = collection(
    {"name": "Users / all", "item": [item("{{base}}/users/:id?limit=10", name="Get a user", response=[])]},
    item("{{base}}/rooms", "POST", name="Create a room", body=raw('{"name": "x", "seats": [1]}')),
)


def broken(text: str) -> PmgenError:
    """What is said of a lock that cannot be read."""
    with pytest.raises(PmgenError) as caught:
        read_lock(text, "out/pmgen.lock")
    return caught.value


def test_a_lock_reads_as_it_was_written(corpus_file: Path) -> None:
    definition: Item = json.loads(corpus_file.read_text(encoding="utf-8-sig"))
    found = client(definition)
    assert read_lock(write_lock(found), "pmgen.lock") == found


def test_names_that_are_kept_are_those_that_were_given(corpus_file: Path) -> None:
    definition: Item = json.loads(corpus_file.read_text(encoding="utf-8-sig"))
    found = client(definition)
    assert client(definition, found) == found


def test_an_entry_is_a_line_and_the_lines_are_sorted() -> None:
    lines = write_lock(client(SMALL)).splitlines()
    for heading in ("[variables]", "[folders]", "[operations]", "[models]"):
        start = lines.index(heading) + 1
        entries = lines[start : [*lines, ""].index("", start)]
        assert entries == sorted(entries)
        assert all(line.startswith('"') for line in entries)
    assert '"Users ~1 all" = "users_all"' in lines
    assert any(line.startswith('"users_all.get_user" = { id = ') for line in lines)


def test_no_text_of_the_collection_leads_out_of_its_line() -> None:
    names = ('"quote', "new\nline", "\x7f\x00\u2028", "\ud800 half", "🎉 \U000e0001", "a/b~c", "[operations]")
    plain = write_lock(client(collection({"name": "plain", "item": [item("h", name="plain")]})))
    for name in names:
        found = client(collection({"name": name, "item": [item("h", name=name)]}))
        text = write_lock(found)
        assert text.count("\n") == plain.count("\n")
        assert [one.call for one in read_lock(text, "x").operations] == [one.call for one in found.operations]
        assert all(sign.isprintable() or sign == "\n" for sign in text)


def test_a_method_with_a_blank_ends_where_it_ends() -> None:
    """Found by fuzzing: the lock told of another method and URL than it was made of."""
    now = client(collection(item("https://h/a", "GET %20 X", name="odd")))
    assert read_lock(write_lock(now), "pmgen.lock") == now


def test_secrets_are_not_in_it() -> None:
    auth = parameters("bearer", token="sk-very-secret")
    headers = [{"key": "X-Api-Key", "value": "k-very-secret"}, {"key": "Cookie", "value": "c-very-secret"}]
    url = {"raw": "h", "host": ["h"], "query": [{"key": "access_token", "value": "q-very-secret"}]}
    text = write_lock(client(collection(item(url, auth=auth, header=headers))))
    assert "very-secret" not in text


@pytest.mark.parametrize("mark", ["<<<<<<< HEAD", "=======", ">>>>>>> other"])
def test_what_a_merge_left_is_named_with_its_line(mark: str) -> None:
    lines = write_lock(client(SMALL)).splitlines()
    error = broken("\n".join([*lines[:8], mark, *lines[8:]]))
    assert str(error.place) == "out/pmgen.lock, line 9"
    assert "merge conflict" in error.what


def test_an_entry_that_stands_twice_is_named_with_its_line() -> None:
    lines = write_lock(client(SMALL)).splitlines()
    place = next(number for number, line in enumerate(lines) if line.startswith('"users_all.get'))
    error = broken("\n".join([*lines[: place + 1], lines[place], *lines[place + 1 :]]))
    assert str(error.place) == f"out/pmgen.lock, line {place + 2}"


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("lock = 1", "lock = 2", "format"),
        ('"users_all.get_user"', '"users_all.import"', "no name"),
        ('"users_all.get_user"', '"../../evil"', "no name"),
        ('= "users_all"', '= "users all"', "no name"),
        ('"path :id"', '"nowhere :id"', "no place"),
        ('sends = "POST', 'sends = 5 # "POST', "cannot be read"),
        ("[variables]", "variables = 1\n[other]", "no table"),
        ('package = "test_api"', "package = 1", "no text"),
    ],
)
def test_a_broken_entry_is_named_with_the_reason(old: str, new: str, told: str) -> None:
    text = write_lock(client(SMALL))
    assert old in text
    error = broken(text.replace(old, new))
    assert "out/pmgen.lock" in str(error.place)
    assert told in error.what
    assert error.fix


def test_a_name_that_is_changed_by_hand_is_taken() -> None:
    text = write_lock(client(SMALL)).replace("users_all.get_user", "users_all.fetch")
    assert ("users_all", "fetch") in [one.call for one in client(SMALL, read_lock(text, "x")).operations]


def test_a_line_that_is_deleted_lets_a_thing_be_named_anew() -> None:
    named = write_lock(client(SMALL)).replace("users_all.get_user", "users_all.fetch")
    lines = [line for line in named.splitlines() if not line.startswith('"users_all.fetch"')]
    calls = [one.call for one in client(SMALL, read_lock("\n".join(lines), "x")).operations]
    assert ("users_all", "get_user") in calls


def test_a_new_request_does_not_take_the_name_of_an_old_one() -> None:
    before = client(SMALL)
    more = collection(*SMALL["item"], item("{{base}}/other", "PUT", name="Create a room"))
    calls = {one.method: one.call for one in client(more, before).operations}
    assert calls["POST"] == ("create_room",)
    assert calls["PUT"] == ("create_room_other",) or calls["PUT"][0].startswith("put_create_a_room")


def test_a_renamed_folder_keeps_its_name_and_gives_it_to_what_is_new_in_it() -> None:
    before = client(SMALL)
    people = {**SMALL["item"][0], "name": "People"}
    people["item"] = [*people["item"], item("{{base}}/users", name="List")]
    after = client(collection(people, SMALL["item"][1]), before)
    assert {one.call for one in after.operations} == {
        ("users_all", "get_user"),
        ("users_all", "list"),
        ("create_room",),
    }
    assert FolderSurface(("People",), ("users_all",)) in after.folders


def test_a_class_keeps_its_name_when_others_share_it() -> None:
    answer = [
        {"name": "ok", "code": 200, "body": '{"user": {"id": 1, "name": "x", "mail": "y", "age": 3, "tags": []}}'}
    ]
    one = item("h/a", name="Read account", response=answer)
    before = client(collection({"name": "A", "item": [one]}))
    more = {"name": "A", "item": [one, item("h/b", name="Show person", response=answer)]}
    after = client(collection(more), before)
    old = {(model.home, model.name) for model in before.models}
    assert old <= {(model.home, model.name) for model in after.models}


def test_the_version_is_kept_in_it() -> None:
    assert read_lock(write_lock(replace(Surface("x"), version="1.2.3")), "x").version == "1.2.3"


EVIL = '\'"""\\\n*/ {{ 7*7 }} ]]> <script>x</script> \u202e\x1b[31m ../../x $(touch canary)'


def test_no_text_of_a_strangers_lock_becomes_code(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every text of the lock that is no name is hostile; what the next build makes is as good as ever."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PMGEN_CACHE", "off")
    write(tmp_path, collection(item("https://{{region}}.h/a/:id?limit={{limit}}", name="Get a", response=[
        {"name": "s", "code": 200, "header": [], "body": '{"id": 1, "name": "x"}'}
    ])))  # fmt: skip
    build = ["build", "test.json", "--emit", "client,docs,openapi", "--lang", "python", "-q"]
    assert cli.run(build) == 0
    lock = tmp_path / "generated" / "test-api" / "pmgen.lock"
    hostile = re.sub(
        r'(\b(?:name|environment|default|id|request|auth|doc|version)"? = |"(?:query|path|variable) \w+", )"([^"]*)"',
        lambda found: found[1] + json.dumps(found[2] + EVIL).replace("\x7f", ""),
        lock.read_text(encoding="utf-8"),
    )
    assert hostile.count("touch canary") >= 7
    lock.write_text(hostile, encoding="utf-8")
    write(tmp_path, collection(item("https://{{region}}.h/b?limit={{limit}}", name="Get b")))
    assert cli.run(build) == 0
    made = [path for path in lock.parent.rglob("*") if path.is_file() and "_runtime" not in path.parts]
    for path in made:
        text = path.read_text(encoding="utf-8")
        assert not re.search("[\u202e\x1b]", text), path
        if path.suffix == ".py":
            compile(text, path.name, "exec")
        if path.suffix == ".toml":
            tomllib.loads(text)
        if path.suffix in (".html", ".md"):
            assert "<script>x" not in re.sub("`[^`\n]*`", "", text), path
    assert sorted(path.name for path in tmp_path.iterdir()) == ["generated", "test.json"]
