"""Broken and foreign input: each kind with its message, by place, what and fix; none with a traceback."""

import json
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from pmgen.errors import PmgenError, Report
from pmgen.postman import read, read_variables

EXPORT = "Export a collection from Postman (as Collection v2.1) and give that file."
IMPORT = "Import it into Postman and export the collection."
FILE = "Give the collection's JSON file."


class Wrong(NamedTuple):
    """An input, and what must be said of it; the place without the file's name."""

    name: str
    content: Any
    what: str
    fix: str
    place: str = ""


def bad_json(name: str, content: str, place: str, what: str, fix: str) -> Wrong:
    return Wrong(name, content, f"Invalid JSON: {what}.", fix, f"#{place}")


def foreign(name: str, content: Any, kind: str, fix: str = EXPORT) -> Wrong:
    return Wrong(name, content, f"This is {kind}, not a collection.", fix)


V21 = {"schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json", "name": "n"}
LAUGHS = "a: &a [x, x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{chr(98 + n)}: &{chr(98 + n)} [{', '.join([f'*{chr(97 + n)}'] * 10)}]\n" for n in range(8)
)

CASES = [
    # No text at all.
    Wrong("empty", b"", "The file is empty.", "Export the collection from Postman again."),
    Wrong("blank", b" \n\t\n", "The file is empty.", "Export the collection from Postman again."),
    Wrong("only a mark", b"\xef\xbb\xbf", "The file is empty.", "Export the collection from Postman again."),
    foreign("zip", b"PK\x03\x04rest", "a ZIP archive", "Unpack it and give the collection's JSON file."),
    foreign("gzip", b"\x1f\x8b\x08rest", "a gzip archive", "Unpack it and give the collection's JSON file."),
    foreign("pdf", b"%PDF-1.7\n", "a PDF document", FILE),
    foreign("png", b"\x89PNG\r\n\x1a\n", "a PNG image", FILE),
    foreign("binary", b"\xfe\x00\x01\xffabc\x00", "a binary file", FILE),
    foreign("binary that is ASCII", b"\x01\x02\x03abc", "a binary file", FILE),
    Wrong(
        "broken UTF-16",
        b"\xff\xfe{\x00\x00",
        "The file is broken: it begins as UTF-16-LE text but does not go on so.",
        "Export it again.",
    ),
    # Texts that are not JSON.
    foreign(
        "url", "https://www.postman.com/x/collection\n", "a URL", "Download the collection first, and give the file."
    ),
    foreign(
        "html",
        "<!DOCTYPE html><html></html>",
        "an HTML page",
        "Was a login or an error page saved in its place? " + EXPORT,
    ),
    foreign(
        "wsdl",
        '<?xml version="1.0"?><wsdl:definitions xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/"/>',
        "a WSDL description",
        IMPORT,
    ),
    foreign("xml", '<?xml version="1.0"?><a/>', "an XML document"),
    foreign("curl", "curl -X POST https://h/ -d '{}'", "a curl command", IMPORT),
    foreign("http file", "GET https://h/x\nAccept: */*\n", "a file of HTTP requests", IMPORT),
    foreign("dotenv", "TOKEN=abc\nURL=https://h\n", "a file of environment settings (KEY=value)"),
    foreign(
        "lfs",
        "version https://git-lfs.github.com/spec/v1\noid sha256:0\n",
        "a Git LFS pointer",
        "Run `git lfs pull` to get the file itself.",
    ),
    foreign(
        "conflict",
        "<<<<<<< HEAD\n{}\n=======\n",
        "a file with an unresolved merge conflict",
        "Resolve the conflict that git left in it.",
    ),
    foreign(
        "key",
        "-----BEGIN PRIVATE KEY-----\n",
        "a key or a certificate",
        "Take care where you keep it, and give a collection's file.",
    ),
    foreign("graphql", "type Query {\n  a: Int\n}\n", "a GraphQL document", IMPORT),
    foreign("script", "const a = 1;\n", "JavaScript"),
    foreign("jsonp", 'callback({"info": {}})', "JavaScript (JSONP)", "Keep only what is between the brackets."),
    foreign("guard", ")]}',\n{}", "JSON behind a guard that some servers put in front", "Remove the first line."),
    foreign(
        "no brace",
        '"info": {"name": "x"}, "item": []}',
        "JSON without its first brace",
        "Was the first line cut off? " + EXPORT,
    ),
    foreign(
        "bruno request",
        "meta {\n  name: x\n}\n",
        "a Bruno request",
        "Export the collection from Bruno in Postman's format.",
    ),
    foreign("raml", "#%RAML 1.0\ntitle: x\n", "a RAML description", IMPORT),
    foreign("markdown", "# An API\n\nSome words.\n", "a Markdown text"),
    foreign("csv", "name,method,url\na,GET,/x\n", "a table (CSV)"),
    foreign("words", "just some words", "a text"),
    # JSON that is not.
    bad_json(
        "cut off",
        '{"info": {"name": "x"',
        "line 1, column 22",
        "expecting ',' delimiter",
        "The file ends too early: was the download or the copy cut off?",
    ),
    bad_json(
        "trailing comma",
        '{"item": [],\n}',
        "line 2, column 1",
        "expecting property name enclosed in double quotes",
        "Remove the comma before the closing bracket.",
    ),
    bad_json(
        "comment",
        '{"item": [], // no\n"info": {}}',
        "line 1, column 14",
        "expecting property name enclosed in double quotes",
        "Remove the comment: JSON has none.",
    ),
    bad_json(
        "single quotes",
        "{'item': []}",
        "line 1, column 2",
        "expecting property name enclosed in double quotes",
        'Use straight double quotes: "',
    ),
    bad_json(
        "curly quotes",
        "{“item”: []}",
        "line 1, column 2",
        "expecting property name enclosed in double quotes",
        'Use straight double quotes: "',
    ),
    bad_json(
        "bare variable",
        '{"item": {{items}}}',
        "line 1, column 11",
        "expecting property name enclosed in double quotes",
        'Quote the variable: "{{name}}".',
    ),
    bad_json(
        "missing comma",
        '{"info": {}\n "item": []}',
        "line 2, column 2",
        "expecting ',' delimiter",
        "A comma is missing here.",
    ),
    bad_json(
        "conflict inside",
        '{"item": [\n<<<<<<< HEAD\n]}',
        "line 2, column 1",
        "expecting value",
        "Resolve the merge conflict that git left here.",
    ),
    bad_json(
        "two values",
        '{"item": []}\n{"item": []}',
        "line 2, column 1",
        "extra data",
        "The file holds more than one JSON value: keep one of them.",
    ),
    bad_json(
        "not a number",
        '{"item": [], "x": NaN}',
        "line 1, column 19",
        "naN is not JSON",
        "Correct it there, or export the collection from Postman again.",
    ),
    bad_json(
        "bad escape",
        '{"item": [], "x": "\\q"}',
        "line 1, column 20",
        "invalid \\escape",
        "Correct it there, or export the collection from Postman again.",
    ),
    Wrong(
        "deep",
        '{"item":' + "[" * 200000,
        "The file is nested too deep to be read.",
        "Flatten the folders or bodies: Postman cannot show them either.",
    ),
    Wrong(
        "deep folders",
        '{"info":{},"item":[' + '{"item":[' * 900 + "]}" * 900 + "]}",
        "The file is nested too deep to be read.",
        "Flatten the folders or bodies: Postman cannot show them either.",
    ),
    # JSON of another kind.
    foreign("null", None, "JSON null"),
    foreign("number", 5, "a single value"),
    foreign("list", [1, 2], "a JSON list"),
    foreign(
        "list of collections",
        [{"info": V21, "item": []}],
        "a JSON list",
        "It holds collections: save each of them in a file of its own.",
    ),
    Wrong("empty object", {}, "This is an empty JSON object, not a collection.", EXPORT),
    Wrong(
        "anything",
        {"a": 1, "b": 2},
        "This is no collection that pmgen knows: it has `a`, `b`, but no `info` and no `item`.",
        EXPORT,
    ),
    foreign(
        "openapi",
        {"openapi": "3.1.0", "info": {}, "paths": {}},
        "an OpenAPI description",
        IMPORT[:-1] + ", or use an OpenAPI generator.",
    ),
    foreign(
        "openapi in yaml",
        "openapi: 3.1.0\ninfo: {title: x}\n",
        "an OpenAPI description",
        IMPORT[:-1] + ", or use an OpenAPI generator.",
    ),
    foreign(
        "swagger",
        {"swagger": "2.0", "info": {}},
        "a Swagger (OpenAPI 2) description",
        IMPORT[:-1] + ", or use an OpenAPI generator.",
    ),
    foreign("asyncapi", {"asyncapi": "3.0.0", "info": {}}, "an AsyncAPI description"),
    foreign(
        "google discovery",
        {"discoveryVersion": "v1", "kind": "discovery#restDescription"},
        "a Google API discovery document",
    ),
    foreign("har", {"log": {"version": "1.2", "entries": []}}, "a HAR recording", IMPORT),
    foreign("insomnia 4", {"_type": "export", "__export_format": 4, "resources": []}, "an Insomnia export", IMPORT),
    foreign("insomnia 5", "type: collection.insomnia.rest/5.0\nname: x\n", "an Insomnia export", IMPORT),
    foreign(
        "thunder",
        {"clientName": "Thunder Client", "requests": []},
        "a Thunder Client export",
        "Export it from Thunder Client in Postman's format.",
    ),
    foreign("hoppscotch", {"v": 2, "name": "x", "folders": [], "requests": []}, "a Hoppscotch export", IMPORT),
    foreign(
        "bruno",
        {"version": "1", "name": "x", "type": "collection"},
        "a Bruno collection",
        "Export it from Bruno in Postman's format.",
    ),
    foreign(
        "newman report",
        {"collection": {"info": V21, "item": []}, "run": {"stats": {}}},
        "a report of a collection run",
        "Give the collection that was run.",
    ),
    foreign("introspection", {"data": {"__schema": {}}}, "a GraphQL schema", IMPORT),
    foreign(
        "dump",
        {"version": 1, "collections": [], "environments": []},
        "a data dump with several collections",
        "Give one collection: export it by itself from Postman.",
    ),
    foreign(
        "environment",
        {"name": "x", "values": []},
        "an environment",
        "Give it with -e, and a collection as the argument.",
    ),
    foreign(
        "environment in yaml",
        "name: x\nvalues: []\n",
        "an environment",
        "Give it with -e, and a collection as the argument.",
    ),
    foreign(
        "globals",
        {"values": [], "_postman_variable_scope": "globals"},
        "a file of globals",
        "Give it with --globals, and a collection as the argument.",
    ),
    foreign("json schema", {"$schema": "https://json-schema.org/draft/2020-12/schema"}, "a JSON schema"),
    foreign(
        "api error",
        {"error": {"name": "AuthenticationError"}},
        "an error answer of the Postman API",
        "Read its message, then download the collection again.",
    ),
    foreign("package.json", {"name": "x", "version": "1.0.0", "dependencies": {}}, "a package.json"),
    foreign(
        "one request",
        {"name": "x", "request": {"url": "h"}},
        "a single request of a collection",
        "Export the collection that it is in.",
    ),
    foreign(
        "one v3 file",
        "$kind: http-request\nurl: https://h/\n",
        "a single file of a collection in Postman's YAML format",
        "Give the collection's folder.",
    ),
    foreign(
        "v3 definition",
        "$kind: collection\nname: x\n",
        "the definition of a collection without its requests",
        "Give the collection's folder.",
    ),
    Wrong(
        "minimal model",
        {"collection": {"info": V21, "requests": ["id"]}},
        "The collection has no `item` list, so no requests.",
        "It may be the Postman API's minimal model: download it without `model=minimal`.",
    ),
    Wrong(
        "item is a text",
        {"info": V21, "item": "x"},
        "Where a list must stand is something else.",
        "Export it from Postman again.",
        "#/item",
    ),
    # YAML that is not.
    Wrong(
        "bare variable in yaml",
        "$kind: collection\nurl: {{baseUrl}}/x\n",
        "Invalid YAML: a key is no text.",
        "Quote the value: '{{baseUrl}}/x'.",
        "#line 2, column 7",
    ),
    Wrong(
        "only a variable in yaml",
        "$kind: collection\nurl: {{baseUrl}}\n",
        "Invalid YAML: a key is no text.",
        "Quote the value: '{{baseUrl}}'.",
        "#line 2, column 7",
    ),
    Wrong(
        "tabs in yaml",
        "$kind: collection\nitems:\n\t- a\n",
        "Invalid YAML: found character '\\t' that cannot start any token.",
        "Indent with blanks: YAML allows no tabs.",
        "#line 3, column 1",
    ),
    Wrong(
        "two documents",
        "$kind: collection\n---\na: 1\n",
        "There are several documents in one file.",
        "Keep one of them.",
        "#line 2, column 1",
    ),
    Wrong(
        "a key twice",
        "$kind: collection\na: 1\na: 2\n",
        "The key 'a' is given twice.",
        "Remove one of them.",
        "#line 3, column 1",
    ),
    Wrong(
        "billion laughs",
        LAUGHS,
        "Aliases blow the file up beyond all measure.",
        "Write the values out.",
        "#line 7, column 8",
    ),
    Wrong("unknown alias", "a: *b\n", "Nothing is called *b.", "Remove the alias.", "#line 1, column 4"),
]


def data(content: Any) -> bytes:
    if isinstance(content, bytes):
        return content
    return (content if isinstance(content, str) else json.dumps(content)).encode()


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_each_kind_has_its_message(case: Wrong) -> None:
    with pytest.raises(PmgenError) as caught:
        read(data(case.content), name="api.json", report=Report())
    error = caught.value
    assert (str(error.place), error.what, error.fix) == (f"api.json{case.place}", case.what, case.fix)


def test_there_are_enough_kinds() -> None:
    assert len(CASES) >= 45
    assert len({case.name for case in CASES}) == len(CASES)


VARIABLE_CASES = [
    Wrong(
        "a collection",
        {"info": V21, "item": []},
        "This is a collection, not an environment.",
        "Give it as the argument, without the option.",
    ),
    Wrong(
        "a har",
        {"log": {"entries": []}},
        "This is a HAR recording, not an environment.",
        "Export the environment from Postman.",
    ),
    Wrong("a list", [], "This is a JSON list, not an environment.", "Export the environment from Postman."),
    Wrong(
        "anything",
        {"a": "b"},
        "This is no file of variables that pmgen knows, not an environment.",
        "Export the environment from Postman.",
    ),
    bad_json(
        "not json",
        "{",
        "line 1, column 2",
        "expecting property name enclosed in double quotes",
        "The file ends too early: was the download or the copy cut off?",
    ),
]


@pytest.mark.parametrize("case", VARIABLE_CASES, ids=[case.name for case in VARIABLE_CASES])
def test_what_is_no_environment(case: Wrong, tmp_path: Path) -> None:
    path = tmp_path / "environment.json"
    path.write_bytes(data(case.content))
    with pytest.raises(PmgenError) as caught:
        read_variables(path)
    error = caught.value
    assert (str(error.place), error.what, error.fix) == (f"{path}{case.place}", case.what, case.fix)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(PmgenError) as caught:
        read(tmp_path / "none.json", report=Report())
    assert caught.value.what == "There is no such file."


def test_a_folder_without_a_collection_names_a_file_in_it(tmp_path: Path) -> None:
    (tmp_path / "api.json").write_text("{}")
    with pytest.raises(PmgenError) as caught:
        read(tmp_path, report=Report())
    assert caught.value.what == "This folder holds no collection in Postman's YAML format."
    assert caught.value.fix == f"Give the file, for example `{tmp_path / 'api.json'}`."


@pytest.mark.parametrize(
    "content",
    [
        b"\xef\xbb\xbf" + data({"info": V21, "item": []}),
        data({"info": V21, "item": []}).decode().encode("utf-16"),
        data({"info": V21, "item": []}).decode().encode("utf-16-be"),
        data({"info": V21, "item": []}).decode().encode("utf-16-le"),
        data({"info": V21, "item": []}).decode().encode("utf-32"),
        data({"collection": {"info": V21, "item": []}}),
        data({"data": {"collection": {"info": V21, "item": []}}}),
    ],
    ids=["utf-8 with mark", "utf-16", "utf-16-be bare", "utf-16-le bare", "utf-32", "envelope", "gateway envelope"],
)
def test_encodings_and_envelopes_are_read(content: bytes) -> None:
    report = Report()
    assert read(content, report=report).info.name == "n"
    assert not report.notices


def test_half_a_surrogate_pair_is_replaced_as_on_the_wire() -> None:
    content = rb'{"info": {"name": "a\ud800b \ud83d\ude00 \udc00"}, "item": []}'
    assert read(content, report=Report()).info.name == "a\ufffdb \U0001f600 \ufffd"


@pytest.mark.parametrize(
    ("content", "code", "place"),
    [
        (b'{"info": {"name": "a\nb"}, "item": []}', "control-character", "x#line 1, column 21"),
        ('{"info": {"name": "ü"}, "item": []}'.encode("latin-1"), "not-utf-8", "x#line 1"),
        (data({"info": {"name": "n"}, "item": []}), "no-schema", "x#/info"),
        (
            data({"info": V21, "item": [{"name": "a", "request": {"url": 5}}]}),
            "unreadable-part",
            "x#/item/0/request/url",
        ),
        (data({"info": V21, "item": [5]}), "unreadable-part", "x#/item/0"),
        (data({"info": V21, "item": [], "auth": "x"}), "unreadable-part", "x#/auth"),
    ],
)
def test_what_can_be_read_in_spite_of_an_error_is(content: bytes, code: str, place: str) -> None:
    report = Report()
    read(content, name="x", report=report)
    assert (code, place) in [(notice.code, str(notice.place)) for notice in report.notices]
