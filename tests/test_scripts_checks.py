"""What test scripts expect of the response, and which of its parts they read."""

import pytest
from pmgen.build.scripts import Script, read_scripts
from pmgen.model.json_value import JsonBool, JsonList, JsonNull, JsonNumber, JsonObject, JsonString, JsonValue
from pmgen.model.scripts import Check
from pmgen.model.text import Text

JSON = "const j = pm.response.json();"


def checks(source: str) -> list[Check]:
    """The checks of one test script."""
    return list(read_scripts([], [Script(JSON + source)]).checks)


def text(value: str) -> JsonValue:
    """A JSON string."""
    return JsonString(Text(value))


STATUSES = {
    "pm.response.to.have.status(200)": (200,),
    'pm.response.to.have.status("Created")': (201,),
    "pm.response.to.have.statusCode(404)": (404,),
    "pm.response.to.be.ok": (200,),
    "pm.response.to.be.notFound": (404,),
    "pm.response.to.be.success": tuple(range(200, 300)),
    "pm.response.to.have.statusCodeClass(4)": tuple(range(400, 500)),
    "pm.expect(pm.response).to.have.status(200)": (200,),
    'pm.expect(pm.response).to.have.property("code", 202)': (202,),
    "pm.expect(pm.response.code).to.equal(201)": (201,),
    "pm.expect(pm.response.code).to.eql(201)": (201,),
    "pm.expect(pm.response.code).to.be.oneOf([200, 201])": (200, 201),
    "pm.expect([200, 204]).to.include(pm.response.code)": (200, 204),
    "pm.expect(pm.response.code).to.be.within(200, 202)": (200, 201, 202),
    'pm.expect(pm.response.status).to.equal("OK")': (200,),
    "pm.expect(pm.response.code === 200).to.be.true": (200,),
    'pm.test("s", () => { pm.response.to.have.status(200); })': (200,),
    'tests["s"] = responseCode.code === 200': (200,),
    "tests.s = 201 == responseCode.code": (201,),
    'tests["s"] = responseCode.name.has("Created")': (201,),
    'tests["s"] = responseCode.code === 200 || responseCode.code === 201': (200, 201),
    'if (responseCode.code !== 200) { tests["failed"] = false }': (200,),
    'if (pm.response.code !== 200) { pm.expect.fail("no") }': (200,),
    'const chai = require("chai"); chai.expect(pm.response.code).to.equal(200)': (200,),
}


@pytest.mark.parametrize(("source", "statuses"), STATUSES.items())
def test_statuses(source: str, statuses: tuple[int, ...]) -> None:
    assert checks(source) == [Check("status", statuses=statuses)]


FORMS = {
    # existence
    'pm.expect(j).to.have.property("a")': Check("exists", ("a",)),
    'pm.expect(j).to.have.nested.property("a.b[0].c")': Check("exists", ("a", "b", 0, "c")),
    'pm.expect(j.a).to.have.own.property("b")': Check("exists", ("a", "b")),
    "pm.expect(j.a).to.exist": Check("exists", ("a",)),
    "pm.expect(j.a).to.be.ok": Check("exists", ("a",)),
    "pm.expect(j.a).to.not.be.undefined": Check("exists", ("a",)),
    "pm.expect(j.a).to.not.be.null": Check("exists", ("a",)),
    "pm.expect(j.a).not.to.equal(null)": Check("exists", ("a",)),
    'pm.expect("a" in j).to.be.true': Check("exists", ("a",)),
    'pm.expect(j.hasOwnProperty("a")).to.be.true': Check("exists", ("a",)),
    'pm.expect(_.has(j, "a")).to.equal(true)': Check("exists", ("a",)),
    'tests["a"] = j.a !== undefined': Check("exists", ("a",)),
    'tests["a"] = j.hasOwnProperty("a")': Check("exists", ("a",)),
    'tests["a"] = !!j.a': Check("exists", ("a",)),
    'pm.response.to.have.jsonBody("a.b")': Check("exists", ("a", "b")),
    # types
    'pm.expect(j.a).to.be.a("string")': Check("type", ("a",), type="string"),
    'pm.expect(j).to.be.an("array")': Check("type", (), type="array"),
    'pm.expect(j.a).to.be.an("Object")': Check("type", ("a",), type="object"),
    "pm.expect(j.a).to.be.an.instanceOf(Array)": Check("type", ("a",), type="array"),
    "pm.expect(Array.isArray(j.a)).to.be.true": Check("type", ("a",), type="array"),
    'pm.expect(typeof j.a).to.equal("boolean")': Check("type", ("a",), type="boolean"),
    'tests["a"] = typeof(j.a) === "number"': Check("type", ("a",), type="number"),
    'tests["a"] = Number.isInteger(j.a)': Check("type", ("a",), type="integer"),
    "pm.expect(j.a).to.be.above(3)": Check("type", ("a",), type="number"),
    "pm.expect(j.a).to.match(/^a/)": Check("type", ("a",), type="string"),
    "pm.expect(j.a).to.be.null": Check("type", ("a",), type="null"),
    # values
    'pm.expect(j.a).to.equal("b")': Check("equals", ("a",), value=text("b")),
    "pm.expect(j.a).to.eql(1.50)": Check("equals", ("a",), value=JsonNumber("1.5")),
    "pm.expect(j.a).to.be.false": Check("equals", ("a",), value=JsonBool(False)),
    'tests["a"] = j.a === "b"': Check("equals", ("a",), value=text("b")),
    "pm.expect(j.l[0]).to.deep.equal([1, {b: null}])": Check(
        "equals", ("l", 0), value=JsonList((JsonNumber("1"), JsonObject(((Text("b"), JsonNull()),))))
    ),
    'pm.response.to.have.jsonBody({a: "b"})': Check("equals", (), value=JsonObject(((Text("a"), text("b")),))),
}


@pytest.mark.parametrize(("source", "check"), FORMS.items())
def test_forms(source: str, check: Check) -> None:
    assert checks(source) == [check]


def test_a_chain_goes_on_about_the_property() -> None:
    found = checks('pm.expect(j).to.have.property("data").that.is.an("array").and.is.not.empty')
    assert found == [Check("exists", ("data",)), Check("type", ("data",), type="array")]
    found = checks('pm.expect(j).to.be.an("object").that.has.all.keys("a", "b")')
    assert found == [Check("type", (), type="object"), Check("exists", ("a",)), Check("exists", ("b",))]


NOTHING = (
    "pm.response.to.not.have.status(500)",
    'pm.expect(j).to.not.have.property("a")',
    "pm.expect(pm.response.responseTime).to.be.below(200)",
    'pm.response.to.have.header("X")',
    "pm.expect(pm.response.code).to.be.oneOf(list)",
    'tests["t"] = responseTime < 500',
    'tests["t"] = false',
    "pm.expect(j).to.have.any.keys(['a', 'b'])",
)


@pytest.mark.parametrize("source", NOTHING)
def test_what_says_nothing_of_the_body(source: str) -> None:
    assert checks(source) == []


def test_what_is_denied_or_sized_is_only_read() -> None:
    assert checks('pm.expect(j.a).to.not.equal("x")') == [Check("read", ("a",))]
    assert checks("pm.expect(j.l.length).to.equal(3)") == [Check("read", ("l",))]
    assert checks("pm.expect(j.l).to.have.lengthOf(3)") == [Check("read", ("l",))]
    assert checks('pm.expect(j.a).to.include("x")') == [Check("read", ("a",))]


def test_under_the_scripts_own_conditions_only_types_are_certain() -> None:
    found = checks('if (pm.environment.get("v")) { pm.expect(j.a).to.equal("x"); pm.expect(j.b).to.be.a("string") }')
    assert found == [Check("type", ("b",), type="string"), Check("read", ("a",))]


def test_checks_know_the_status_that_they_are_about() -> None:
    source = 'if (pm.response.code === 404) { pm.expect(j.message).to.be.a("string"); console.log(j.code) }'
    assert checks(source) == [Check("type", ("message",), 404, "string"), Check("read", ("code",), 404)]


SCHEMA = JsonObject(
    (
        (Text("type"), text("object")),
        (Text("required"), JsonList((text("a"),))),
        (Text("properties"), JsonObject(((Text("a"), JsonObject(((Text("minimum"), JsonNumber("-1")),))),))),
    )
)
SOURCE = '{type: "object", "required": ["a"], properties: {a: {minimum: -1}}}'
SCHEMAS = {
    f"pm.response.to.have.jsonSchema({SOURCE})": (),
    f"const s = {SOURCE}; pm.test('s', () => pm.response.to.have.jsonSchema(s))": (),
    f"pm.expect(j.data).to.have.jsonSchema({SOURCE})": ("data",),
    f"pm.expect(tv4.validate(j.data, {SOURCE})).to.be.true": ("data",),
    f'tests["s"] = tv4.validate(j, {SOURCE})': (),
    f"const r = tv4.validateResult(j, {SOURCE}); pm.expect(r.valid).to.be.true": (),
    f"const Ajv = require('ajv'), a = new Ajv({{allErrors: true}}); pm.expect(a.validate({SOURCE}, j)).to.be.true": (),
    f"const v = new (require('ajv'))().compile({SOURCE}); pm.expect(v(j.data)).to.be.true": ("data",),
    "pm.response.to.have.jsonSchema(JSON.parse("
    '\'{"type":"object","required":["a"],"properties":{"a":{"minimum":-1}}}\'))': (),
}


@pytest.mark.parametrize(("source", "path"), SCHEMAS.items())
def test_schemas_are_plain_data(source: str, path: tuple[str, ...]) -> None:
    found = [check for check in checks(source) if check.kind == "schema"]
    assert found == [Check("schema", path, value=SCHEMA)]


READS = {
    "console.log(j.data[0].id)": [("data", 0, "id")],
    "console.log(j.a); console.log(j.a.b)": [("a", "b")],
    "for (const one of j.list) { console.log(one.id, one.name) }": [("list", 0, "id"), ("list", 0, "name")],
    "for (let i = 0; i < j.list.length; i++) console.log(j.list[i].id)": [("list", 0, "id")],
    "const {a: {b}} = j": [("a", "b")],
    "if (j.kind == 1) console.log(2)": [("kind",)],
}


@pytest.mark.parametrize(("source", "paths"), READS.items())
def test_places_that_are_read(source: str, paths: list[tuple[str | int, ...]]) -> None:
    assert checks(source) == [Check("read", path) for path in paths]


def test_functions_given_to_lists_look_at_any_item() -> None:
    found = checks('j.list.forEach(one => { pm.expect(one.id).to.be.a("number"); console.log(one.name) })')
    assert found == [
        Check("type", ("list",), type="array"),
        Check("type", ("list", 0, "id"), type="number"),
        Check("read", ("list", 0, "name")),
    ]


def test_what_is_captured_is_not_told_again() -> None:
    assert checks('pm.environment.set("x", j.data.id)') == []


def test_scripts_before_the_request_check_nothing() -> None:
    facts = read_scripts([Script('pm.expect(pm.response.json().a).to.be.a("string")')], [])
    assert facts.checks == ()
