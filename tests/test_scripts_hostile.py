"""Scripts are foreign text: whatever they hold, they are read in bounded time and nothing of them runs."""

import json
from collections.abc import Callable

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from pmgen.build.scripts import Script, ScriptFacts, read_scripts
from pmgen.build.scripts.reading import read_script

SET = 'pm.environment.set("a", pm.response.json().a);'


def facts(source: str) -> ScriptFacts:
    """The facts of a script that is run before and after."""
    return read_scripts([Script(source)], [Script(source)])


@given(st.text())
@settings(max_examples=200)
def test_any_text_is_read(source: str) -> None:
    facts("pm" + source)


PIECES = (
    *(
        "pm",
        ".environment",
        ".response",
        ".json()",
        ".set(",
        '"a"',
        ",",
        ")",
        "(",
        "{",
        "}",
        "[",
        "]",
        "=>",
        "function f",
    ),
    *(
        "if (",
        "else ",
        "for (const x of ",
        "for (let i = 0; i < ",
        "while (",
        "switch (",
        "case 1:",
        "try {",
        "} catch (e) {",
    ),
    *(
        "return ",
        "throw ",
        "const {a, b: [c]} = ",
        "let x = ",
        "x = ",
        "x += ",
        "?",
        ":",
        "?.",
        "&&",
        "||",
        "??",
        "!",
        "typeof ",
    ),
    *(
        " === ",
        " > ",
        " in ",
        " instanceof Array",
        "`${",
        "}`",
        "/re/",
        "...",
        "await ",
        "new ",
        "1",
        "0x",
        "1e999",
        "null",
    ),
    *(
        "tests[",
        "pm.expect(",
        ".to.be.a(",
        ".to.not.",
        ".length",
        ".split('/')",
        ".pop()",
        ".forEach(",
        "\n",
        ";",
        "//",
        "/*",
    ),
    *(
        "JSON.parse(",
        "_.get(",
        "tv4.validate(",
        "this",
        "class A {",
        "async ",
        "\\",
        "\u2028",
        "\0",
        "\ud800",
        "__proto__",
    ),
)


@given(st.lists(st.sampled_from(PIECES), max_size=60).map("".join))
@settings(max_examples=300)
def test_any_pieces_of_javascript_are_read(source: str) -> None:
    facts("pm;" + source)


@given(st.text(min_size=1), st.text())
@example("\U00010000", "\\u0041 `${a}` \u2028")
@settings(max_examples=100)
def test_names_and_texts_are_taken_as_they_are(name: str, value: str) -> None:
    source = f"pm.environment.set({json.dumps(name)}, {json.dumps(value)})"
    (constant,) = read_scripts([Script(source)], []).constants
    assert constant == (name, value)


DEEP = {
    "blocks": "if (x) {" * 3000 + SET + "}" * 3000,
    "arrays": "pm.x = " + "[" * 5000 + "]" * 5000,
    "members": "pm" + ".a" * 20000,
    "calls": "pm" + ".a()" * 20000,
    "functions": "pm;" + "(function () {" * 2000 + SET + "})()" * 2000,
    "ternaries": "pm.x = " + "a ? b : " * 5000 + "c",
    "negations": "pm.x = " + "!" * 5000 + "a",
}


@pytest.mark.parametrize("source", DEEP.values(), ids=DEEP)
def test_what_is_too_deep_is_told(source: str) -> None:
    assert "script-size" in [notice.code for notice in facts(source).notices]


WIDE = {
    "sum": "pm.x = " + " + ".join(["a"] * 5000),
    "parentheses": f"pm.x({'(' * 5000}1{')' * 5000})",
    "template": f"pm.x = `{'${a}' * 5000}`",
    "members": "pm; x = {" + ",".join(f"a{n}: 1" for n in range(5000)) + "}",
}


@pytest.mark.parametrize("source", WIDE.values(), ids=WIDE)
def test_what_is_only_long_is_read_to_its_end(source: str) -> None:
    found = read_scripts([], [Script(f"{source};\n{SET}")])
    assert [capture.variable for capture in found.captures] == ["a"]
    assert "script-size" not in [notice.code for notice in found.notices]


BOMBS = {
    "arrays": "let a = [1];" + "a = [...a, ...a];" * 60 + 'pm.environment.set("x", a)',
    "shared": "let a = [1];" + "a = [a, a];" * 60 + "pm.response.to.have.jsonSchema({a})",
    "cycle": "const o = {}; o.a = o; o.b = o; pm.response.to.have.jsonSchema(o)",
    "texts": 'let s = "ab";' + "s = s + s;" * 60 + 'pm.environment.set("x", s)',
    "functions": "function f0() { pm.x }"
    + "".join(f"function f{n}() {{ f{n - 1}(); f{n - 1}(); f{n - 1}() }}" for n in range(1, 40))
    + "f39()",
    "recursion": "function f() { f(); f() } pm; f()",
    "callbacks": "pm;" + "[1,2,3,4,5,6,7,8,9,10].forEach(a => " * 9 + SET + ")" * 9,
    "numbers": f'pm.environment.set("x", 0x{"f" * 20000}); pm.environment.set("y", {"9" * 9000})',
    "json": "pm.x = JSON.parse('" + "[" * 50000 + "]" * 50000 + "')",
}


@pytest.mark.parametrize("source", BOMBS.values(), ids=BOMBS)
def test_what_grows_without_end_is_bounded(source: str) -> None:
    assert facts(source) is not None


GROWING: dict[str, Callable[[int], str]] = {
    "sets": lambda n: "".join(f'pm.environment.set("v{i}", pm.response.json().a{i});' for i in range(n)),
    "returns": lambda n: "function f() {" + "".join(f"if (a{i}) return; {SET}" for i in range(n)) + "} f()",
    "branches": lambda n: "".join(f"if (pm.response.code == {i}) {{ {SET} }} else " for i in range(n)) + "{}",
    "operators": lambda n: "pm.x = " + " && ".join(["a.b"] * n),
    "variables": lambda n: "let x = 1;" + "".join(f"if (c{i}) x = {i};" for i in range(n)) + 'pm.globals.set("x", x)',
    "absences": lambda n: "if (!pm.response.json().z) {" + SET * n + "}",
    "garbage": lambda n: "pm.set(@#$%^ if } { ] \" \n" * n,
}  # fmt: skip


@pytest.mark.parametrize("make", GROWING.values(), ids=GROWING)
def test_long_scripts_are_read(make: Callable[[int], str]) -> None:
    # Work that doubled with every branch or operator would never end here.
    assert read_script.__wrapped__(make(2400), before=False) is not None


def test_a_huge_script_is_told_and_not_walked() -> None:
    found = read_scripts([Script(SET * 30000)], [])
    assert [notice.code for notice in found.notices] == ["script-size"]


def test_notices_hold_no_control_characters() -> None:
    source = 'pm.environment.set("a\\u001b[31m\\n{names}", Date.now()); require("x\\u0007"); pm.request.url = "\\u202e"'
    for notice in read_scripts([Script(source)], []).notices:
        assert notice.what.isprintable()
        assert notice.fix.isprintable()
