"""The configuration: what may stand in it, what is in force, and how it is told what is wrong."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pmgen import back_ends, cli, pipeline
from pmgen.chilkat.languages import LANGUAGES
from pmgen.config import Target, in_force, json_schema, pulls, read_config, targets, written
from pmgen.config.lines import lines_of_keys
from pmgen.errors import PmgenError, Report
from pmgen.model.api import TypeRule
from pmgen.options import Options
from pmgen.toml_text import quoted

from tests.collections_made import collection, item, write
from tests.corpus import ROOT

SCHEMA = ROOT / "generator" / "pmgen" / "config" / "pmgen.schema.json"
FULL = """\
output = "out"
languages = ["csharp"]

[variables]
region = "eu"
tier = "a"

[collections.billing]
source = "api/billing.json"
environments = ["staging.json"]
chilkat-api = 11
variables = { region = "us" }
[collections.billing.names]
"Users/Get" = "fetch"

[collections.other]
source = "postman:123-abc"
emit = ["curl"]
"""


def config_of(folder: Path, text: str, name: str = "pmgen.toml") -> Any:
    """The configuration of a folder with this file."""
    (folder / name).write_text(text, encoding="utf-8")
    return read_config(folder)


def test_all_that_is_configured_is_a_target(tmp_path: Path) -> None:
    billing, other = targets(config_of(tmp_path, FULL), (), {})
    assert (billing.name, billing.source) == ("billing", str(tmp_path / "api" / "billing.json"))
    assert billing.options == Options(
        environments=(tmp_path / "staging.json",),
        output=tmp_path / "out",
        languages=("csharp",),
        chilkat_api=11,
        values=(("region", "us"), ("tier", "a")),
        names=(("Users/Get", "fetch"),),
    )
    assert (other.source, other.options.emit) == ("postman:123-abc", ("curl",))


def test_the_command_line_goes_before_the_configuration(tmp_path: Path) -> None:
    config = config_of(tmp_path, FULL)
    (target,) = targets(config, ("billing",), {"chilkat_api": 10, "output": Path("here")})
    assert (target.options.chilkat_api, target.options.output) == (10, Path("here"))
    assert target.options.languages == ("csharp",)


@pytest.mark.parametrize("place", ["../outside", "/somewhere/else", "link"])
def test_a_configuration_has_nothing_written_outside_its_project(tmp_path: Path, place: str) -> None:
    project = tmp_path / "project"
    project.mkdir()
    (tmp_path / "target").mkdir()
    (project / "link").symlink_to(tmp_path / "target")
    text = f'output = "{place}"\n[collections.a]\nsource = "{place}"\npull = "postman:123-abc"\n'
    config = config_of(project, text)
    with pytest.raises(PmgenError, match="leads out of its project"):
        targets(config, ("a",), {})
    assert targets(config, ("a",), {"output": tmp_path / "meant"})
    with pytest.raises(PmgenError, match="leads out of its project"):
        written(config, pulls(config)["a"][1], "collections", "a", "source")


def test_a_repository_is_one_project(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / "tools").mkdir()
    config = config_of(tmp_path / "tools", 'output = "../clients"\n[collections.a]\nsource = "a.json"\n')
    (target,) = targets(config, (), {})
    assert target.options.output.resolve() == (tmp_path / "clients").resolve()


def test_a_configured_file_is_known_by_its_path_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    config_of(tmp_path, FULL)
    monkeypatch.chdir(tmp_path)
    config = read_config(Path())
    (target,) = targets(config, ("./api/../api/billing.json",), {})
    assert (target.name, target.options.chilkat_api) == ("billing", 11)
    assert targets(config, ("another.json",), {}) == (
        Target(
            "another.json", Options(output=Path("out"), languages=("csharp",), values=(("region", "eu"), ("tier", "a")))
        ),
    )


def test_without_a_configuration_the_defaults_hold(tmp_path: Path) -> None:
    assert targets(read_config(tmp_path), ("x.json",), {}) == (Target("x.json", Options()),)
    with pytest.raises(PmgenError) as raised:
        targets(read_config(tmp_path), (), {})
    assert "pmgen init" in raised.value.fix


def test_it_is_found_in_folders_around_but_not_beyond_the_repository(tmp_path: Path) -> None:
    config_of(tmp_path, 'output = "far"')
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    assert read_config(inner).table.output == "far"
    (tmp_path / "a" / ".git").mkdir()
    assert read_config(inner).file is None


def test_pmgen_toml_goes_before_pyproject_and_one_without_pmgen_does_not_count(tmp_path: Path) -> None:
    inner = tmp_path / "inner"
    inner.mkdir()
    config_of(tmp_path, '[tool.pmgen]\noutput = "a"', "pyproject.toml")
    assert config_of(inner, "[project]\n", "pyproject.toml").table.output == "a"
    assert config_of(tmp_path, 'output = "b"').table.output == "b"


def test_types_at_the_top_and_of_a_collection(tmp_path: Path) -> None:
    text = (
        '[tool.pmgen.types."F/Get"]\n"response.id" = "int"\n[tool.pmgen.types."My API"."F/*"]\nid = "any"\n'
        '[tool.pmgen.collections.x]\nsource = "x"\n[tool.pmgen.collections.x.types."F/Get"]\n"response.id" = "float"\n'
    )
    config = config_of(tmp_path, text, "pyproject.toml")
    top = (
        TypeRule("F/Get", "response.id", "int", "pyproject.toml"),
        TypeRule("F/*", "id", "any", "pyproject.toml", "My API"),
    )
    (target,) = targets(config, ("any.json",), {})
    assert target.options.type_rules == top
    (target,) = targets(config, ("x",), {})
    assert target.options.type_rules == (*top, TypeRule("F/Get", "response.id", "float", "pyproject.toml"))


@pytest.mark.parametrize(
    ("text", "place", "what", "fix"),
    [
        ("[types", "pmgen.toml", "The file is no TOML", "Mend it"),
        ("enviroments = []", "pmgen.toml:1 (enviroments)", "There is no setting `enviroments`.", "`environments`?"),
        ("x = 1\nchilkat_api = 10", "pmgen.toml:1 (x)", "There is no setting `x`. (1 more after it.)", "--schema"),
        ("\n[collections.a]\nsorce = 'x'", "pmgen.toml:3 (collections.a.sorce)", "no setting `sorce`", "`source`?"),
        ("[collections.a]\n", "pmgen.toml:1 (collections.a.source)", "`source` is missing.", "A file"),
        ('markdown-style = "hugo"', "pmgen.toml:1 (markdown-style)", "must be 'mkdocs', 'zensical'", "Whose Markdown"),
        (
            '[collections.a]\nsource = "a.json"\npackage = "class"',
            "pmgen.toml:3",
            "a word of Python's own",
            "import name",
        ),
        ("chilkat-api = 12", "pmgen.toml:1 (chilkat-api)", "must be 10 or 11", "generation"),
        ("environments = 'x'", "pmgen.toml:1 (environments)", "must be a list", "environment files"),
        ("[collections.a]\nsource='x'\npackage='a-b'", "pmgen.toml:3", "must be a name in code", "import name"),
        ("types = 5", "pmgen.toml:1 (types)", "must be a table", "collection's table"),
        ('[types."F/Get"]\nx = 5', "pmgen.toml:2 (types.F/Get.x)", "a type is a text.", '"datetime"'),
        (b"\xff", "pmgen.toml", "The file is not UTF-8", "UTF-8"),
    ],
)
def test_what_is_wrong_is_told_with_place_and_way_out(
    tmp_path: Path, text: str | bytes, place: str, what: str, fix: str
) -> None:
    (tmp_path / "pmgen.toml").write_bytes(text if isinstance(text, bytes) else text.encode())
    with pytest.raises(PmgenError) as raised:
        read_config(tmp_path)
    assert place in str(raised.value.place)
    assert what in raised.value.what
    assert fix in raised.value.fix


def test_each_value_in_force_has_its_origin(tmp_path: Path) -> None:
    config = config_of(tmp_path, FULL)
    found = {one.key: (one.value, one.origin.rpartition("/")[2]) for one in in_force(config, "billing")}
    assert found["source"] == ("api/billing.json", "pmgen.toml:9")
    assert found["output"] == ("out", "pmgen.toml:1")
    assert found["chilkat-api"] == (11, "pmgen.toml:11")
    assert found["variables.region"] == ("us", "pmgen.toml:12")
    assert found["variables.tier"] == ("a", "pmgen.toml:6")
    assert found["names.Users/Get"] == ("fetch", "pmgen.toml:14")
    assert found["include"] == ([], "default")
    with pytest.raises(PmgenError, match="biling"):
        in_force(config, "biling")


@given(
    st.dictionaries(st.text(max_size=5), st.dictionaries(st.text(max_size=5), st.integers(), min_size=1), min_size=1)
)
def test_every_key_of_a_written_file_has_its_line(tables: dict[str, dict[str, int]]) -> None:
    lines: list[str] = []
    for name, members in tables.items():
        lines.append(f"[{quoted(name)}]")
        lines += [f"{quoted(key)} = {value}" for key, value in members.items()]
    found = lines_of_keys("\n".join(lines))
    for name, members in tables.items():
        for key in members:
            line = lines[found[(name, key)] - 1]
            assert line.startswith(f"{quoted(key)} =")


def test_the_schema_in_the_package_is_current(bless: bool) -> None:
    text = json.dumps(json_schema(), indent=2) + "\n"
    if bless:
        SCHEMA.write_text(text, encoding="utf-8")
    assert SCHEMA.read_text(encoding="utf-8") == text


def test_all_languages_may_be_asked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, collection(item(name="one")))
    text = 'emit = ["chilkat"]\nlanguages = ["all"]\n[collections.a]\nsource = "test.json"\n'
    (tmp_path / "pmgen.toml").write_text(text)
    monkeypatch.chdir(tmp_path)
    assert cli.run(["build", "-q"]) == 0
    assert {path.name for path in (tmp_path / "generated/test-api/chilkat").iterdir()} == set(LANGUAGES)


def test_the_command_shows_what_is_in_force(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    config_of(tmp_path, FULL)
    monkeypatch.chdir(tmp_path)
    assert cli.run(["config", "billing"]) == 0
    shown = capsys.readouterr().out
    assert "chilkat-api" in shown
    assert "pmgen.toml:11" in shown
    assert cli.run(["config", "--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert {"key": "emit", "value": ["curl"], "origin": "pmgen.toml:18"} in data["settings"]["other"]
    assert cli.run(["config", "--schema"]) == 0
    assert json.loads(capsys.readouterr().out)["properties"]["chilkat-api"]


def test_a_bare_build_builds_all_that_is_configured(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, collection(item("https://{{host}}/users", name="Get users")), "a.json")
    text = """
emit = ["curl"]
[variables]
host = "configured.example"
[headers]
X-Client = "pmgen"
[collections.a]
source = "a.json"
name = "First API"
[collections.b]
source = "a.json"
output = "elsewhere"
headers = { X-Client = "b" }
names = { "Get users" = "all_users" }
"""
    config_of(tmp_path, text)
    below = tmp_path / "below"
    below.mkdir()
    monkeypatch.chdir(below)
    assert cli.run(["build", "-q"]) == 0
    first = (tmp_path / "generated" / "first-api" / "curl" / "get-users.sh").read_text()
    assert "https://configured.example/users" in first
    assert "X-Client: pmgen" in first
    assert "X-Client: b" in (tmp_path / "elsewhere" / "test-api" / "curl" / "all-users.sh").read_text()


def test_names_are_the_users_own() -> None:
    inner = {"name": "All Users", "item": [item(name="Get"), item(name="Get", method="PUT"), item(name="List them")]}
    names = (("All Users/", "people"), ("All Users/List them", "get"), ("No/such", "x"))
    report = Report()
    options = Options(names=names, package="billing", name="Billing API")
    api = pipeline.load(json.dumps(collection(inner)).encode(), options, report, "test.json")
    assert (api.slug, api.package, api.name) == ("billing-api", "billing", "Billing API")
    assert [endpoint.call for endpoint in api.endpoints] == [
        ("people", "get_by_get"),
        ("people", "get_by_put"),
        ("people", "get"),
    ]
    assert [(notice.code, notice.place.title) for notice in report.notices] == [("unknown-name", "No/such")]


def test_configured_values_never_print_a_secret(tmp_path: Path) -> None:
    secret = {"type": "bearer", "bearer": [{"key": "token", "value": "{{token}}"}]}
    source = write(tmp_path, collection(item(auth=secret)))
    config = config_of(tmp_path, '[variables]\ntoken = "hunter2"\n')
    (target,) = targets(config, (str(source),), {})
    api = pipeline.load_named(target.source, target.options, Report())
    shown = back_ends.snippet(api, api.endpoints[0], "curl", target.options, Report())
    assert "hunter2" not in shown
