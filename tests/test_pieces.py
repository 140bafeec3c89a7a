"""Only what changed is printed again, and what lies there then is what a build from nothing would make of it."""

import json
import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pmgen import cache, pieces, pipeline, warm
from pmgen.build.secrets import walk
from pmgen.errors import PmgenError, Report
from pmgen.model.rules import GroupRule
from pmgen.options import Options
from pmgen.pipeline import Built

from tests.changes_made import Item, copied, requests
from tests.collections_made import collection, item, parameters, raw, write
from tests.test_cases import FOLDERS
from tests.test_change_property import EDITS, PLAIN, edited, plans

EMIT = ("client", "curl", "chilkat")
# The client's files that show every request: project, README, api.md, package (three), client, tests.
WHOLE = 8


class Project:
    """A folder with a collection and what is built of it, and a cache of its own."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder = folder
        self.options = Options(output=folder / "out", emit=EMIT)
        self.monkeypatch = monkeypatch
        self.notices: list[Any] = []

    def build(self, definition: Item, *, remember: bool = True, force: bool = False, **options: Any) -> Built:
        """Builds the collection; without a memory everything is printed."""
        self.monkeypatch.setenv("PMGEN_CACHE", str(self.folder / "cache") if remember else "off")
        used = replace(self.options, **options)
        report = Report()
        built = pipeline.build(
            pipeline.load(write(self.folder, definition), used, report, "test.json"), used, report, force=force
        )
        self.notices = list(report.notices)
        return built

    def tree(self) -> dict[str, bytes]:
        """All that was built."""
        files = (path for path in (self.folder / "out").rglob("*") if path.is_file())
        return {path.relative_to(self.folder).as_posix(): path.read_bytes() for path in files}

    def is_as_from_nothing(self, definition: Item, **options: Any) -> Built:
        """Builds with a memory; what lies there and is told must be what comes of the same without one."""
        before = self.folder / "before"
        shutil.rmtree(before, ignore_errors=True)
        shutil.copytree(self.folder / "out", before)
        built = self.build(definition, **options)
        tree, notices = self.tree(), self.notices
        after = self.folder / "after"
        shutil.rmtree(after, ignore_errors=True)
        (self.folder / "out").rename(after)
        before.rename(self.folder / "out")
        warm.forget()
        self.build(definition, remember=False, **options)
        assert tree == self.tree()
        assert notices == self.notices
        # What the memory knows is what lay in the folder that it was asked about.
        shutil.rmtree(self.folder / "out")
        after.rename(self.folder / "out")
        return built


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    return Project(tmp_path, monkeypatch)


def many(number: int = 12) -> Item:
    """A collection of folders with requests of many kinds."""
    folders: list[Item] = []
    for place in range(3):
        inside = [
            item(
                "{{base}}/" + f"{place}/{one}?q=1&w={{{{word}}}}",
                "POST",
                name=f"Do {place} {one}",
                body=raw('{"a": {"b": [1, "{{id}}"]}}'),
                description=f"What {one} does.",
                response=[{"name": "ok", "code": 200, "body": f'{{"x{place}": {one}, "y": {{"z": true}}}}'}],
            )
            for one in range(number // 3)
        ]
        folders.append({"name": f"Folder {place}", "item": inside})
    auth = parameters("bearer", token="{{token}}")
    return collection(*folders, auth=auth, variable=[{"key": "base", "value": "https://h"}, {"key": "id", "value": ""}])


def one(definition: Item, place: int = 0) -> Item:
    """A request of it, to be changed."""
    return requests(definition)[place][1]


def described(text: str) -> Item:
    """The collection with another description of one request."""
    made = many()
    one(made, 5)["request"]["description"] = text
    return made


def test_one_request_changed_prints_that_one(project: Project) -> None:
    whole = project.build(many())
    assert whole.printed > 3 * 12
    # The module of its folder, its example, what the tests know of its folder, its curl command, its snippets.
    changed = project.is_as_from_nothing(described("Another."))
    assert changed.printed == WHOLE + 5
    assert project.build(described("Another.")).printed == WHOLE


def test_another_answer_prints_the_answers_and_what_reads_them(project: Project) -> None:
    project.build(many())
    made = many()
    one(made, 5)["response"][0]["body"] = '{"x1": 7, "y": {"z": false}}'
    # What the tests know of its folder, and the snippets; types stay what they are.
    assert project.is_as_from_nothing(made).printed == WHOLE + 2


def test_a_request_more_and_one_less_leave_the_others(project: Project) -> None:
    project.build(many())
    made = many()
    made["item"][0]["item"].insert(0, item("https://h/new", name="New"))
    assert project.is_as_from_nothing(made).printed < WHOLE + 8
    assert project.is_as_from_nothing(many()).printed < WHOLE + 8


def test_a_value_that_all_requests_use_prints_all(project: Project) -> None:
    project.build(many())
    made = many()
    made["variable"][0]["value"] = "https://other"
    # Of each request example, command and snippets, of each folder its module and its answers.
    assert project.is_as_from_nothing(made).printed == WHOLE + 3 * 12 + 2 * 3


@pytest.mark.parametrize(
    "options",
    [
        {"languages": ("csharp",)},
        {"variables": (("word", "w"),)},
        {"chilkat_api": 11},
        {"old_names": False},
        {"headers": (("X-A", "1"),)},
    ],
    ids=lambda one: next(iter(one)),
)
def test_other_options_print_all(project: Project, options: dict[str, Any]) -> None:
    whole = project.build(many())
    assert project.is_as_from_nothing(many(), **options).printed == whole.printed


def test_another_pmgen_prints_all(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = project.build(many())
    monkeypatch.setattr(pieces, "program", lambda: "another")
    assert project.is_as_from_nothing(many()).printed == whole.printed


def test_another_template_prints_all(project: Project) -> None:
    own = project.folder / "own" / "curl"
    own.mkdir(parents=True)
    (own / "sh.jinja").write_text("{{ source }} # mine\n")
    whole = project.build(many(), templates=own.parent)
    assert project.build(many(), templates=own.parent).printed == WHOLE
    (own / "sh.jinja").write_text("{{ source }} # yours\n")
    assert project.is_as_from_nothing(many(), templates=own.parent).printed == whole.printed
    assert any(content.endswith(b"# yours\n") for content in project.tree().values())


def test_a_file_that_was_edited_is_told_of_and_one_that_is_gone_is_made_again(project: Project) -> None:
    project.build(many())
    script = next((project.folder / "out").rglob("do-0-1.sh"))
    was = script.read_bytes()
    script.write_bytes(was + b"# mine\n")
    with pytest.raises(PmgenError, match="not as pmgen wrote"):
        project.build(many())
    assert project.build(many(), force=True).printed == WHOLE + 1
    assert script.read_bytes() == was
    script.unlink()
    assert project.build(many()).printed == WHOLE + 1
    assert script.read_bytes() == was


def test_a_file_that_was_only_touched_is_not_printed(project: Project) -> None:
    project.build(many())
    for path in (project.folder / "out").rglob("*.sh"):
        os.utime(path, (1, 1))
    assert project.build(many()).printed == WHOLE


def test_a_link_in_the_place_of_a_folder_is_refused(project: Project) -> None:
    built = project.build(many())
    scripts = built.folder / "curl"
    scripts.rename(project.folder / "elsewhere")
    scripts.symlink_to(project.folder / "elsewhere")
    with pytest.raises(PmgenError, match="symbolic link"):
        project.build(many())


def test_a_check_prints_no_more_than_a_build(project: Project) -> None:
    project.build(many())
    options = project.options
    api = pipeline.load(write(project.folder, described("Another.")), options, Report(), "test.json")
    told = pipeline.compare(api, options, Report())
    assert told.printed == WHOLE + 5
    assert "curl/folder-1/do-1-1.sh" in {each.path for each in told.differences}


def damaged(record: Path) -> list[Callable[[], object]]:
    """What may become of a record."""
    text = record.read_text()
    rows = json.loads(text)
    strange = {key: ([["../../out", 1, None, "x"]], "no") for key in rows["pieces"]}
    short = {key: [[row[0][0][:2]], []] for key, row in rows["pieces"].items()}
    wrong = {
        key: [[[path, kind, "0" * 64, "1 2 3 4"] for path, kind, *_ in row[0]], row[1]]
        for key, row in rows["pieces"].items()
    }
    return [
        lambda: record.write_text(text[: len(text) // 2]),
        lambda: record.write_text("[]"),
        lambda: record.write_bytes(b"\xff\x00"),
        lambda: record.write_text(json.dumps({**rows, "pieces": 7})),
        *(
            lambda made=made: record.write_text(json.dumps({**rows, "pieces": made}))
            for made in (strange, short, wrong)
        ),
    ]


def test_a_damaged_record_only_takes_time(project: Project) -> None:
    whole = project.build(many())
    tree = project.tree()
    folder = project.folder / "cache" / "builds"
    (record,) = (path for path in folder.iterdir() if "made of" in path.read_text())
    for damage in damaged(record):
        damage()
        assert project.build(many()).printed == whole.printed
        assert project.tree() == tree


def test_the_record_holds_no_text_of_the_collection(project: Project) -> None:
    secret = "s3cr3t-0123456789abcdef"
    project.build(many(), variables=(("token", secret), ("id", secret)))
    for record in (project.folder / "cache").rglob("*.json"):
        text = record.read_text()
        assert secret not in text
        assert "What 1 does" not in text


def test_records_are_kept_for_few_folders_only(monkeypatch: pytest.MonkeyPatch, project: Project) -> None:
    monkeypatch.setattr(cache, "LIMIT", 2)
    for name in "abc":
        project.build(many(3), output=project.folder / name)
    assert len(list((project.folder / "cache" / "builds").iterdir())) <= 2


def grouped() -> Item:
    """Requests that are one method, and others that come in pages."""
    made = many(6)
    for number, (_, request) in enumerate(requests(made)[:2]):
        request["request"]["url"] = f"https://h/same?kind={number}"
    return made


def test_requests_that_are_one_method_are_printed_together(project: Project) -> None:
    rules = (GroupRule("Do same", ("Folder 0/*",)),)
    project.build(grouped(), group_rules=rules)
    made = grouped()
    one(made, 1)["request"]["description"] = "Another."
    project.is_as_from_nothing(made, group_rules=rules)


@pytest.mark.parametrize("folder", FOLDERS, ids=[folder.name for folder in FOLDERS])
def test_golden_cases_are_built_as_from_nothing(folder: Path, project: Project) -> None:
    definition = json.loads((folder / "collection.json").read_text(encoding="utf-8"))
    project.build(definition)
    made = copied(definition)
    for place in (0, -1):
        one(made, place)["name"] = f"Another {place}"
    project.is_as_from_nothing(made)


def _more(definition: Item, kind: str, place: int, text: str) -> None:
    """An edit that leaves names alone."""
    found = [request for _, request in requests(definition)]
    if not found:
        return
    request = found[place % len(found)]
    match kind:
        case "describe":
            request["request"]["description"] = text
        case "answer":
            body = json.dumps({"id": place, "text": text})
            request["response"] = [{"name": text, "code": 200 + place % 2, "body": body}]
        case "script":
            script = f"pm.environment.set('base{place % 3}', pm.response.json().id)"
            request["event"] = [{"listen": "test", "script": {"exec": [script]}}]
        case "auth":
            request["request"]["auth"] = parameters("basic", username=text, password="{{password}}")
        case "header":
            request["request"]["header"] = [{"key": "X-Word", "value": "{{" + text + "}}"}]
        case _:
            definition["variable"] = [{"key": f"base{place % 3}", "value": f"https://{place}"}]


MORE = st.lists(
    st.tuples(
        st.sampled_from(["describe", "answer", "script", "auth", "header", "variable"]),
        st.integers(0, 30),
        st.sampled_from(["it", "word", "Ünïcode", "a'b"]),
    ),
    max_size=3,
)


@settings(max_examples=4)
@given(st.lists(st.tuples(plans(*EDITS), MORE), min_size=1, max_size=2))
def test_random_edits_leave_what_a_build_from_nothing_leaves(
    tmp_path_factory: pytest.TempPathFactory,
    steps: list[tuple[list[tuple[str, int, int, str]], list[tuple[str, int, str]]]],
) -> None:
    with pytest.MonkeyPatch.context() as monkeypatch:
        project = Project(tmp_path_factory.mktemp("project"), monkeypatch)
        now = PLAIN
        project.build(now)
        for plan, more in steps:
            now, _ = edited(now, plan)
            for kind, place, text in more:
                _more(now, kind, place, text)
            project.is_as_from_nothing(now)


def test_a_process_that_goes_on_finds_a_credential_that_is_new(project: Project) -> None:
    project.build(many())
    made = many()
    one(made, 3)["request"]["description"] = "Use ghp_0123456789abcdefghijABCDEFGHIJ012345."
    project.is_as_from_nothing(made)
    assert any(notice.code == "secret-hidden" for notice in project.notices)
    assert not any(b"ghp_" in content for content in project.tree().values())
    project.is_as_from_nothing(many())
    assert not any(notice.code == "secret-hidden" for notice in project.notices)
    # Another variable is a credential now, and so is what it stood for in requests that are the same.
    made = many()
    made["variable"].append({"key": "word", "value": "s3cr3t-0123456789abcdef", "type": "secret"})
    project.is_as_from_nothing(made)


def test_what_was_remembered_is_used(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    project.build(many())
    monkeypatch.setattr("pmgen.change.lock.read_lock", None)
    monkeypatch.setattr(walk.Walk, "_request", None)
    project.build(many())
