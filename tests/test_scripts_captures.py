"""What test scripts store from the response: each form that they are written in, and what must not become a capture."""

import pytest
from pmgen.build.scripts import Script, ScriptFacts, read_scripts
from pmgen.errors import Place
from pmgen.model.scripts import Capture

JSON = "const j = pm.response.json();"


def after(*sources: str) -> ScriptFacts:
    """The facts of test scripts."""
    return read_scripts([], [Script(source) for source in sources])


def taken(source: str) -> list[tuple[str, tuple[str | int, ...], str]]:
    """Variable, path and source of each capture."""
    return [(one.variable, one.path, one.source) for one in after(source).captures]


PATHS = {
    # how the response is read
    'pm.environment.set("x", pm.response.json().a.b[0].c)': ("a", "b", 0, "c"),
    'const d = JSON.parse(responseBody); pm.environment.set("x", d.id)': ("id",),
    'let d; d = JSON.parse(pm.response.text()); pm.environment.set("x", d["a-b"].c)': ("a-b", "c"),
    'const res = pm.response, json = res.json(); pm.environment.set("x", json.id)': ("id",),
    'pm.environment.set("x", pm.response.json()?.data?.[1]?.["k"])': ("data", 1, "k"),
    'const key = "id"; pm.environment.set("x", pm.response.json()[key])': ("id",),
    'pm.environment.set("x", pm.response.json())': (),
    # destructuring
    'const {id} = pm.response.json(); pm.environment.set("x", id)': ("id",),
    'const {a: {b: [, second]}} = pm.response.json(); pm.environment.set("x", second)': ("a", "b", 1),
    'const {id = ""} = pm.response.json(); pm.environment.set("x", id)': ("id",),
    'let id; ({id} = pm.response.json()); pm.environment.set("x", id)': ("id",),
    # wrappers that keep the text
    'pm.environment.set("x", String(pm.response.json().id))': ("id",),
    'pm.environment.set("x", pm.response.json().id.toString())': ("id",),
    'pm.environment.set("x", `${pm.response.json().id}`)': ("id",),
    'pm.environment.set("x", pm.response.json().id + "")': ("id",),
    'pm.environment.set("x", (pm.response.json().id))': ("id",),
    # fallbacks for nothing
    'pm.environment.set("x", pm.response.json().id || "")': ("id",),
    'pm.environment.set("x", pm.response.json().id ?? null)': ("id",),
    'const l = pm.response.json().list || []; pm.environment.set("x", l[0].id)': ("list", 0, "id"),
    'const {data = {}} = pm.response.json(); pm.environment.set("x", data.id)': ("data", "id"),
    'let id = null; const d = pm.response.json(); if (d.id) { id = d.id; } pm.environment.set("x", id)': ("id",),
    # functions
    'pm.test("saves", function () { pm.environment.set("x", pm.response.json().id) })': ("id",),
    'pm.test("saves", () => pm.environment.set("x", pm.response.json().id))': ("id",),
    'function save(n, v) { pm.environment.set(n, v) } save("x", pm.response.json().id)': ("id",),
    'const read = () => pm.response.json().data; pm.environment.set("x", read().id)': ("data", "id"),
    'const get = d => { return d.id; }; pm.environment.set("x", get(pm.response.json()))': ("id",),
    '(function () { pm.environment.set("x", pm.response.json().id) })()': ("id",),
    'setTimeout(() => { pm.environment.set("x", pm.response.json().id) }, 10)': ("id",),
    # names and objects of the script
    'const name = "x"; pm.environment.set(name, pm.response.json().id)': ("id",),
    '["x"].forEach(k => pm.environment.set(k, pm.response.json()[k]))': ("x",),
    'for (const k of ["x"]) pm.environment.set(k, pm.response.json().all[k])': ("all", "x"),
    'const o = {id: pm.response.json().id}; o.y = 1; pm.environment.set("x", o.id)': ("id",),
    'const env = pm.environment; env.set("x", pm.response.json().id)': ("id",),
    'const c = pm.environment.name ? pm.environment : pm.collectionVariables; c.set("x", pm.response.json().id)': (
        "id",
    ),
    # statements around it
    'try { pm.environment.set("x", pm.response.json().id) } catch (e) { console.log(e) }': ("id",),
    'pm.response.json().id && pm.environment.set("x", pm.response.json().id)': ("id",),
    'var j = pm.response.json(), id = j.id; if (id) pm.environment.set("x", id)': ("id",),
    # the ends of lists
    'const l = pm.response.json().l; pm.environment.set("x", l[l.length - 1].id)': ("l", -1, "id"),
    'pm.environment.set("x", pm.response.json().l.pop().id)': ("l", -1, "id"),
    'pm.environment.set("x", pm.response.json().l.at(-2))': ("l", -2),
    'pm.environment.set("x", pm.response.json().l.shift())': ("l", 0),
    # libraries
    'pm.environment.set("x", _.get(pm.response.json(), "a.b[1].c"))': ("a", "b", 1, "c"),
    'const _ = require("lodash"); pm.environment.set("x", _.first(pm.response.json().l).id)': ("l", 0, "id"),
    # comments and odd spelling
    '/* a */ pm . environment . set ( "x" , /* b */ pm.response.json( ).id ) // c': ("id",),
    "pm['environment'].set('\\x78', pm.response.json()['\\u0069d'])": ("id",),
}


@pytest.mark.parametrize(("source", "path"), PATHS.items())
def test_a_path_is_captured(source: str, path: tuple[str | int, ...]) -> None:
    assert taken(source) == [("x", path, "json")]
    assert after(source).notices == ()


SETTERS = {
    "pm.environment.set": "environment",
    "pm.collectionVariables.set": "collection",
    "pm.globals.set": "globals",
    "pm.variables.set": "local",
    "postman.setEnvironmentVariable": "environment",
    "postman.setGlobalVariable": "globals",
}


@pytest.mark.parametrize(("setter", "scope"), SETTERS.items())
def test_each_setter_writes_to_its_scope(setter: str, scope: str) -> None:
    assert after(f'{setter}("x", pm.response.json().id)').captures == (Capture("x", ("id",), scope=scope),)


OTHER_SOURCES = {
    'pm.environment.set("x", responseBody)': ("x", (), "text"),
    'pm.environment.set("x", pm.response.text())': ("x", (), "text"),
    'pm.environment.set("x", pm.response.headers.get("X-Id"))': ("x", ("X-Id",), "header"),
    'pm.environment.set("x", postman.getResponseHeader("ETag"))': ("x", ("ETag",), "header"),
    'pm.environment.set("x", responseHeaders["Location"])': ("x", ("Location",), "header"),
    "const h = responseHeaders.Location; postman.setGlobalVariable('x', h)": ("x", ("Location",), "header"),
}


@pytest.mark.parametrize(("source", "capture"), OTHER_SOURCES.items())
def test_texts_and_headers_are_captured(source: str, capture: tuple[str, tuple[str, ...], str]) -> None:
    assert taken(source) == [capture]


SPLITS = {
    'pm.environment.set("x", j.url.split("/")[5])': (("/", 5),),
    'const p = j.id.split("/"); pm.environment.set("u", p.pop()); pm.environment.set("x", p.pop())': (("/", -2),),
    'pm.environment.set("x", j.url.split("?")[0].split("/").at(-1))': (("?", 0), ("/", -1)),
    'const [, b] = j.pair.split(":"); pm.environment.set("x", b)': ((":", 1),),
}


@pytest.mark.parametrize(("source", "split"), SPLITS.items())
def test_pieces_of_texts_are_captured(source: str, split: tuple[tuple[str, int], ...]) -> None:
    capture = next(one for one in after(JSON + source).captures if one.variable == "x")
    assert capture.split == split


CONDITIONS = {
    'if (pm.response.code === 200) { pm.environment.set("x", j.id) }': ("pm.response.code === 200", 200),
    'if (responseCode.code == 201) pm.environment.set("x", j.id)': ("responseCode.code == 201", 201),
    'if (pm.response.status === "OK") pm.environment.set("x", j.id)': ('pm.response.status === "OK"', 200),
    'if (pm.response.code != 200) { return } pm.environment.set("x", j.id)': ("!(pm.response.code != 200)", 200),
    'if (200 !== pm.response.code) throw 1; else pm.environment.set("x", j.id)': ("!(200 !== pm.response.code)", 200),
    'const ok = responseCode.code === 202; tests["t"] = ok; if (ok) pm.environment.set("x", j.id)': ("ok", 202),
    'tests["t"] = responseCode.code === 202; if (tests["t"]) pm.environment.set("x", j.id)': ('tests["t"]', 202),
    'if (pm.response.code === 200 && j.id) pm.environment.set("x", j.id)': ("pm.response.code === 200 && j.id", 200),
    'if (pm.response.code >= 200 && pm.response.code < 300) pm.environment.set("x", j.id)': (
        "pm.response.code >= 200 && pm.response.code < 300",
        None,
    ),
    'if (pm.response.code == 200 || pm.response.code == 201) pm.environment.set("x", j.id)': (
        "pm.response.code == 200 || pm.response.code == 201",
        None,
    ),
    'if ([200, 201].includes(pm.response.code)) pm.environment.set("x", j.id)': (
        "[200, 201].includes(pm.response.code)",
        None,
    ),
    'switch (pm.response.code) { case 201: pm.environment.set("x", j.id) }': ("pm.response.code === 201", 201),
    'if (j.id !== undefined) pm.environment.set("x", j.id)': ("j.id !== undefined", None),
    'if (typeof j.id !== "undefined") pm.environment.set("x", j.id)': ('typeof j.id !== "undefined"', None),
    'if (j.hasOwnProperty("id")) pm.environment.set("x", j.id)': ('j.hasOwnProperty("id")', None),
    'if (j.l.length > 0) pm.environment.set("x", j.l[0])': ("j.l.length > 0", None),
    'if (responseBody) pm.environment.set("x", j.id)': ("responseBody", None),
    'if (responseBody.indexOf("InvalidToken") !== -1) { console.log(1) } else pm.environment.set("x", j.id)': (
        '!(responseBody.indexOf("InvalidToken") !== -1)',
        None,
    ),
    'if (j.errors) return; if (pm.response.code === 200) { pm.environment.set("x", j.id) }': (
        "!(j.errors) && pm.response.code === 200",
        200,
    ),
}


@pytest.mark.parametrize(("source", "expected"), CONDITIONS.items())
def test_conditions_that_the_client_minds(source: str, expected: tuple[str, int | None]) -> None:
    facts = after(JSON + source)
    assert [(one.condition, one.status) for one in facts.captures] == [expected]
    assert facts.notices == ()


OWN_CONDITIONS = (
    'if (j.type === "a") pm.environment.set("x", j.id)',
    'if (pm.environment.get("wanted")) pm.environment.set("x", j.id)',
    'if (j.id && j.kind == 1) pm.environment.set("x", j.id)',
    'pm.environment.set("x", j.type == 1 ? j.id : "")',
    'let v = j.a; if (other()) v = j.id; pm.environment.set("x", v)',
    'if (Math.random() > 0.5) pm.environment.set("x", j.id)',
    'if (responseBody.includes("yes")) pm.environment.set("x", j.id)',
)


@pytest.mark.parametrize("source", OWN_CONDITIONS)
def test_conditions_of_the_scripts_own_are_noticed(source: str) -> None:
    facts = after(JSON + source)
    assert ("id",) in [one.path for one in facts.captures]
    assert "script-condition" in [notice.code for notice in facts.notices]


def test_what_never_runs_is_not_captured() -> None:
    assert taken('if (false) pm.environment.set("x", pm.response.json().id)') == []
    assert taken('function f() { pm.environment.set("x", pm.response.json().id) }') == []
    assert taken('return; pm.environment.set("x", pm.response.json().id)') == []
    assert taken('pm.environment.unset("x"); // pm.environment.set("x", pm.response.json().id)') == []


ALTERNATIVES = (
    'pm.environment.set("x", j.a || j.b)',
    'pm.environment.set("x", j.a ? j.a : j.b)',
    'pm.environment.set("x", !j.a ? j.b : j.a)',
    'if (j.a) pm.environment.set("x", j.a); else pm.environment.set("x", j.b)',
    'if (!j.a) { pm.environment.set("x", j.b) } else { pm.environment.set("x", j.a) }',
    'let v = j.b; if (j.a) v = j.a; pm.environment.set("x", v)',
)


@pytest.mark.parametrize("source", ALTERNATIVES)
def test_of_two_places_the_preferred_one_is_last(source: str) -> None:
    assert [path for _, path, _ in taken(JSON + source)] == [("b",), ("a",)]


COMPUTED = {
    'pm.environment.set("x", j.items.length)': "the length of a part of the response",
    'pm.environment.set("x", j.items.find(i => i.name === "z").id)': "a search in a list",
    'pm.environment.set("x", j.items.filter(i => i.ok)[0].id)': "a selection of a list",
    'for (const i of j.items) { if (i.ok) pm.environment.set("x", i.id) }': "a loop",
    'for (let i = 0; i < j.l.length; i++) pm.environment.set("x", j.l[i].id)': "a loop",
    'let id; for (const k in j) { id = j[k].id } pm.environment.set("x", id)': "a computed place in the response",
    'pm.environment.set("x", "Bearer " + j.token)': "a response's value joined with other text",
    'pm.environment.set("x", j.id * 2)': "a computation with the response",
    'pm.environment.set("x", j.text.substring(3))': "a part of a text or header",
    'pm.environment.set("x", xml2Json(responseBody).a.b)': "XML",
    'pm.environment.set("x", JSON.parse(j.inner).id)': "JSON inside a text of the response",
    'pm.environment.set("x", pm.cookies.get("sid"))': "a cookie",
    'pm.environment.set("x", Date.now())': "a time or a random value",
    'pm.sendRequest("https://h/", (e, r) => pm.environment.set("x", r.json().id))': "another request's response",
    'pm.environment.set("x", CryptoJS.MD5(j.id).toString())': "a hash, a signature or encryption",
    'pm.environment.set("x", notDefined)': "a name that the script does not define",
}


@pytest.mark.parametrize(("source", "cause"), COMPUTED.items())
def test_what_is_computed_is_a_notice_with_its_cause(source: str, cause: str) -> None:
    facts = after(JSON + source)
    assert facts.captures == ()
    told = [notice.what for notice in facts.notices if notice.code == "script-variable"]
    assert told == [f'A script sets "x" after the response to what only running it can tell: {cause}.']


def test_texts_and_computed_names_after_the_response_are_notices() -> None:
    codes = [
        notice.code for notice in after('pm.globals.set("a", "1"); pm.globals.set("b", pm.globals.get("c"))').notices
    ]
    assert codes == ["script-after"]
    facts = after('pm.environment.set("id" + n(), pm.response.json().id)')
    assert facts.captures == ()
    assert "script-name" in [notice.code for notice in facts.notices]


def test_a_fallback_that_is_a_text_is_told() -> None:
    facts = after('pm.environment.set("x", pm.response.json().id || "none")')
    assert [capture.path for capture in facts.captures] == [("id",)]
    assert [notice.code for notice in facts.notices] == ["script-after"]


def test_scripts_of_all_levels_capture_in_order() -> None:
    facts = after('pm.environment.set("x", pm.response.json().a)', 'pm.environment.set("x", pm.response.json().b)')
    assert [capture.path for capture in facts.captures] == [("a",), ("b",)]


def test_a_name_that_several_branches_declare_is_each_branch_s_own() -> None:
    source = 'if (j.a) { var v = j.a.id; pm.globals.set("x", v) } else { var v = j.b.id; pm.globals.set("y", v) }'
    assert [(name, path) for name, path, _ in taken(JSON + source)] == [("x", ("a", "id")), ("y", ("b", "id"))]


def test_origins_name_the_script_and_the_line() -> None:
    source = "\n\nconst j = pm.response.json();\npm.environment.set('x', j.id);"
    facts = read_scripts([], [Script(source, Place("c.json", "/item/0", "Users"))])
    assert [capture.origin for capture in facts.captures] == ['test script of "Users", line 4']
