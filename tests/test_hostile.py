"""Foreign text in every field of a collection: in each output it is data, and nothing else happens.

The outputs are run: the client and curl on loopback, Chilkat snippets by each interpreter that is there. What they send
is the text as it was, and no file appears that a text asked for.
"""

import ast
import json
import re
import shutil
import tomllib
import unicodedata
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import pytest
from pmgen import chilkat, curl, pipeline, python
from pmgen.errors import Report
from pmgen.model.api import Api, Endpoint
from pmgen.options import EMITTERS, Options
from pmgen.postman.javascript import is_list, is_object
from pmgen.write import write_files

from tests.chilkat import recorders
from tests.chilkat.recording import available, misrecorded
from tests.collections_made import collection, item, load, parameters, raw
from tests.wire import client_runner, curl_runner
from tests.wire.multipart import boundary_of, parts_of
from tests.wire.record import Sent

# What a text makes if it is run: a file of this name, or the number 49.
CANARY = "canary"
TEXTS = (
    "'",
    '"',
    "\"'`",
    "'''",
    '"""',
    "\\",
    "a\\",
    '\\"',
    "\\N{BULLET} \\u0041 \\x41 \\n",
    f"$(touch {CANARY})",
    f"`touch {CANARY}`",
    f"${{IFS}}; touch {CANARY}; #",
    f"'; touch {CANARY}; echo '",
    f'"; touch {CANARY}; echo "',
    f"' || open('{CANARY}', 'w') || '",
    f'""" + open("{CANARY}", "w").name + """',
    f"{{open('{CANARY}', 'w')}} %(x)s %s {{0}} #{{`touch {CANARY}`}}",
    f"[exec touch {CANARY}] @{{[`touch {CANARY}`]}}",
    f"<?php touch('{CANARY}'); ?>",
    "!! !$ %PATH% ^& | $HOME ~ * ?",
    "*/ /* // -- #} {# {% raw %} {% endraw %} {%- if 1 -%} <!-- --> ]]> (* *)",
    "</script><img src=x onerror=alert(1)><script>alert(1)</script>",
    "javascript:alert(1) [x](javascript:alert(1)) <svg/onload=alert(1)>",
    "\u202eevil\u202c \u2066x\u2069 \ufeff\u200b",
    "../../x",
    "/etc/passwd",
    "C:\\con",
    "CON",
    "nul.txt",
    "x" * 5000,
    "é日本😀",
    "import os; os.system('x')",
    "__class__",
    "%00 %0a %2e%2e%2f",
)
# What no header and no shell word can hold; elsewhere they are texts like others.
CONTROLS = (
    f"a\nimport os; open('{CANARY}', 'w')",
    f"a\r\ntouch {CANARY}\r\n",
    f"a\u2028touch {CANARY}\u2029b\x85c\x0bd\x0c",
    "a\x00b\x1b[31m\x07\x7f",
    'a\n"""\n',
)
ALL = (*TEXTS, *CONTROLS)
HEADERS = tuple(text for text in TEXTS if text.isascii())
# Only shown: Postman fills it where it is sent.
TEMPLATE = "{{ 7*7 }} {{7*7}} {{ self._TemplateReference__context }}"


def _named(text: str) -> dict[str, Any]:
    """A folder and a request that are called by a text, which holds it wherever a text is only shown or saved."""
    script = f"pm.environment.set({json.dumps(text)}, pm.response.json()[{json.dumps(text)}]); // {text}"
    saved = {
        "name": text,
        "code": 200,
        "header": [{"key": "X-Saved", "value": text}],
        "body": json.dumps({text: text, "list": [{text: 1}]}),
    }
    url = {
        "host": ["https://h.example"],
        "path": ["a", ":id"],
        "variable": [{"key": "id", "value": text, "description": text}],
    }
    request = item(url, "POST", name=text, description=text, response=[saved], body=raw(json.dumps({text: text})))
    return {
        "name": text,
        "description": text,
        "item": [{**request, "event": [{"listen": "test", "script": {"exec": [script]}}]}],
    }


def _pairs(**more: str) -> list[dict[str, str]]:
    return [{"key": text, "value": text, "description": text, **more} for text in ALL]


def _made() -> dict[str, Any]:
    headers = [{"key": f"X-{place}", "value": text, "description": text} for place, text in enumerate(HEADERS)]
    sent = {text: {"value": text, "list": [text]} for text in ALL}
    url = {"host": ["https://h.example"], "path": ["q"], "query": _pairs()}
    variables = [{"key": f"v{place}", "value": text, "description": text} for place, text in enumerate(ALL)]
    filled = "|".join(f"{{{{v{place}}}}}" for place in range(len(ALL)))
    graphql = {"query": "query Q($a: String) { a }", "variables": json.dumps({text: text for text in ALL})}
    requests = (
        item(url, name="query"),
        item(url="https://h.example/j", method="POST", name="json", header=headers, body=raw(json.dumps(sent))),
        item("https://h.example/f", "POST", name="form", body={"mode": "urlencoded", "urlencoded": _pairs()}),
        item("https://h.example/m", "POST", name="parts", body={"mode": "formdata", "formdata": _pairs(type="text")}),
        item("https://h.example/g", "POST", name="graphql", body={"mode": "graphql", "graphql": graphql}),
        item("https://h.example/v", "POST", name="filled", body=raw(filled, "text")),
        item("https://h.example/t", "POST", name="text", body=raw("\n".join(ALL), "text")),
        *(
            item("https://h.example/u", name="auth", auth=parameters("basic", username=text, password=text))
            for text in ALL[:9]
        ),
    )
    made = collection(*requests, *map(_named, (*ALL, TEMPLATE)), variable=variables)
    made["info"] |= {"description": "\n".join((*ALL, TEMPLATE)), "version": TEXTS[4]}
    return made


MADE = _made()
API: Api = load(MADE)


def _fields(value: Any) -> Iterator[str]:
    """The texts of JSON, keys of bodies included."""
    if is_object(value):
        for entry in value.values():
            yield from _fields(entry)
    elif is_list(value):
        for entry in value:
            yield from _fields(entry)
    elif isinstance(value, str):
        yield value


def named(name: str) -> Endpoint:
    """The first request of that name."""
    return next(endpoint for endpoint in API.endpoints if endpoint.name == name)


@pytest.fixture(scope="module")
def files() -> dict[str, str]:
    """Everything that is made of the collection, by path."""
    options = Options(emit=EMITTERS, languages=tuple(chilkat.LANGUAGES))
    return {file.path: file.content for file in pipeline.emit(API, options, Report(), format_code=False)}


def test_the_number_of_hostile_fields(files: dict[str, str], record_property: Any) -> None:
    hostile = sum(any(text in field for text in (*ALL, TEMPLATE) if len(text) > 1) for field in _fields(MADE))
    record_property("hostile fields", hostile)
    print(f"{hostile} hostile fields in {len(files)} files of {len(EMITTERS)} back ends, 36 languages among them")
    assert hostile >= 500


def test_paths_are_safe_on_every_system(files: dict[str, str], tmp_path: Path) -> None:
    devices = re.compile(r"(?i)(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)")
    for path in files:
        assert re.fullmatch(r"[\w./-]+", path), path
        for part in path.split("/"):
            assert part not in ("", ".", "..")
            assert len(part.encode()) <= 255
            assert not devices.match(part), path
    alike = [unicodedata.normalize("NFC", path).casefold() for path in files]
    assert len(set(alike)) == len(alike)
    (tmp_path / "out").mkdir()
    made = pipeline.emit(API, Options(emit=("curl", "client")), Report(), format_code=False)
    write_files(tmp_path / "out", made, Report())
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_nothing_of_a_template_language_is_worked_out(files: dict[str, str]) -> None:
    ours = [path for path in files if not re.search("/_runtime/|/assets/|docs/data/", path)]
    assert [path for path in ours if re.search(r"(?<![\w.#&-])49(?![\w.-])|TemplateReference '", files[path])] == []
    assert any("7*7" in files[path] for path in ours if path.startswith("curl/"))


def test_the_client_parses_and_says_what_it_was_given(files: dict[str, str]) -> None:
    for path, content in files.items():
        if path.startswith("client/") and path.endswith(".py") and "/_runtime/" not in path:
            tree = ast.parse(content)
            names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
            assert not names & {"open", "touch", "os"}, path
        elif path.endswith(".toml"):
            assert tomllib.loads(content)["project"]["version"]
        elif path.endswith(".json"):
            json.loads(content)


def test_no_output_but_scripts_of_curl_holds_what_steers_a_terminal_or_turns_text(files: dict[str, str]) -> None:
    """A reader sees what a machine reads: no bidi controls, no escapes. Saved answers are data, kept as they are."""
    steering = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1b\x1f\x7f\u202a-\u202e\u2066-\u2069]")
    code = {path: text for path, text in files.items() if path.startswith(("client/", "chilkat/"))}
    code = {path: text for path, text in code.items() if not path.startswith("client/tests/answers/")}
    assert [path for path, content in code.items() if steering.search(content)] == []


class _Elements(HTMLParser):
    """The elements and attributes of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.odd: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            leads = name in ("href", "src", "action", "formaction", "data", "xlink:href")
            if name.startswith("on") or (leads and (value or "").strip().lower().startswith("javascript:")):
                self.odd.append(f"{tag} {name}")
        if tag in ("img", "svg", "iframe", "object") and dict(attrs).get("src") == "x":
            self.odd.append(tag)
        if tag == "script" and "src" not in dict(attrs):
            self.odd.append("script")


def test_pages_hold_text_and_no_elements_of_strangers(files: dict[str, str]) -> None:
    pages = [path for path in files if path.endswith(".html")]
    assert len(pages) > len(ALL)
    for path in pages:
        elements = _Elements()
        elements.feed(files[path])
        assert elements.odd == [], path
    for path, content in files.items():
        if path.startswith("docs/data/") or path.endswith("search-data.js"):
            json.loads("[" + content.strip().removeprefix("pmgen.take(").removesuffix(");") + "]")


RUN = ("query", "json", "form", "parts", "graphql", "filled", "text")


@pytest.fixture(scope="module")
def by_client(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Sent]:
    """What the client's examples send."""
    folder = tmp_path_factory.mktemp("client")
    scripts = {name: python.snippet(API, named(name), Options(), Report()) for name in RUN}
    scripts |= {
        f"named {place}": python.snippet(API, named(text), Options(), Report()) for place, text in enumerate(ALL)
    }
    with client_runner.importable(python.emit(API, Options(), Report()), API.package, folder / "package"):
        (folder / "files").mkdir()
        sent = client_runner.run_scripts(scripts, folder / "files")
    assert list((folder / "files").iterdir()) == []
    return sent


@pytest.fixture(scope="module")
def by_curl(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Sent]:
    """What curl sends."""
    if not shutil.which("curl"):
        pytest.skip("there is no curl")
    folder = tmp_path_factory.mktemp("curl")
    (folder / "files").mkdir()
    scripts = {name: curl.snippet(API, named(name), Options(), Report()) for name in RUN}
    whole = {file.endpoint: file.content for file in curl.emit(API, Options(), Report())}
    scripts |= {f"named {place}": whole[named(text).id] for place, text in enumerate(ALL)}
    sent = curl_runner.run_scripts(scripts, folder / "files", folder)
    assert list((folder / "files").iterdir()) == []
    return sent


@pytest.fixture(params=["by_client", "by_curl"])
def sent(request: pytest.FixtureRequest) -> dict[str, Sent]:
    """What each of the two sends."""
    found: dict[str, Sent] = request.getfixturevalue(request.param)
    return found


def _last(sent: dict[str, Sent], name: str) -> Any:
    assert sent[name].error == "", name
    assert sent[name].last is not None
    return sent[name].last


def test_values_arrive_as_they_were(sent: dict[str, Sent]) -> None:
    body = json.loads(_last(sent, "json").body)
    assert body == {text: {"value": text, "list": [text]} for text in ALL}
    headers = _last(sent, "json")
    assert [headers.values(f"x-{place}") for place in range(len(HEADERS))] == [[text.strip()] for text in HEADERS]
    pairs = [(text, text) for text in ALL]
    assert parse_qsl(_last(sent, "form").body.decode(), keep_blank_values=True) == pairs
    assert json.loads(_last(sent, "graphql").body)["variables"] == dict(pairs)
    assert _last(sent, "filled").body.decode() == "|".join(ALL)
    parts = _last(sent, "parts")
    read = parts_of(parts.body, boundary_of(parts.values("content-type")[0]) or "")
    assert [part.content for part in read or ()] == [text.encode().decode("latin-1") for text in ALL]
    assert _last(sent, "text").body.decode() == "\n".join(ALL)


def test_every_request_that_is_called_by_a_text_is_sent(sent: dict[str, Sent]) -> None:
    for place, text in enumerate(ALL):
        request = _last(sent, f"named {place}")
        assert request.method == "POST"
        assert json.loads(request.body) == {text: text}


@pytest.mark.parametrize("slug", sorted(recorders.RECORDERS.keys() & set(available())))
def test_chilkat_snippets_tell_the_library_the_texts(slug: str, tmp_path: Path) -> None:
    programs = {
        f"S{place}": chilkat.program(API, named(name), Options(), Report())
        for place, name in enumerate((*RUN, *ALL[:12]))
    }
    assert [*misrecorded(slug, programs, tmp_path)] == []
    assert CANARY not in [path.name for path in tmp_path.rglob("*")]


def test_what_no_file_can_hold_is_in_none() -> None:
    """Half surrogates and characters that are none, in every text; found in the answers of a client's tests."""
    text = "a\ud800b\udc00 \uffff\ufffe\ufdd0 \U000e0041 \x85"
    made = collection(_named(text), variable=[{"key": text, "value": text}])
    made["info"] |= {"name": text, "description": text, "version": text}
    options = Options(emit=EMITTERS, languages=tuple(chilkat.LANGUAGES))
    for file in pipeline.emit(load(made), options, Report(), format_code=False):
        content = file.content.encode("utf-8")
        match file.path.rpartition(".")[2]:
            case "py":
                compile(content, file.path, "exec")
            case "json":
                json.loads(content)
            case "toml":
                tomllib.loads(file.content)
            case _:
                pass


def test_case_twins_do_not_meet() -> None:
    twins = collection(
        *(item(name=name) for name in ("Get A", "get a", "GET A", "get-a", "get_a", "Straße", "STRASSE"))
    )
    api = load(twins)
    paths = [file.path for file in pipeline.emit(api, Options(), Report(), format_code=False)]
    assert len({path.casefold() for path in paths}) == len(paths)
