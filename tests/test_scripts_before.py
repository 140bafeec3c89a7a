"""What scripts set before the request, and what else they do: a notice each, never silence."""

import pytest
from pmgen.build.scripts import Script, ScriptFacts, read_scripts
from pmgen.errors import Place


def before(*sources: str) -> ScriptFacts:
    """The facts of pre-request scripts."""
    return read_scripts([Script(source) for source in sources], [])


def codes(facts: ScriptFacts) -> list[str]:
    """The codes of the notices."""
    return [notice.code for notice in facts.notices]


TEXTS = {
    'pm.environment.set("x", "a")': "a",
    "postman.setGlobalVariable('x', 'it\\'s \\u00e9\\n')": "it's é\n",
    'pm.variables.set("x", 1.0)': "1",
    'pm.variables.set("x", -2.5e3)': "-2500",
    'pm.variables.set("x", 0x10)': "16",
    'pm.variables.set("x", true)': "true",
    'pm.collectionVariables.set("x", "a" + "b" + 1 + 2)': "ab12",
    'pm.collectionVariables.set("x", 1 + 2 + "a")': "3a",
    'const host = "h"; pm.environment.set("x", `https://${host}/v1`)': "https://h/v1",
    'pm.environment.set("x", ["a", "b"].join("-"))': "a-b",
    'pm.environment.set("x", "a".concat("b").toUpperCase())': "AB",
    'pm.environment.set("x", pm.environment.get("y"))': "{{y}}",
    'pm.environment.set("x", environment.y)': "{{y}}",
    'pm.environment.set("x", "Bearer " + pm.globals.get("token"))': "Bearer {{token}}",
    'pm.environment.set("x", pm.variables.replaceIn("{{a}}/b"))': "{{a}}/b",
    'pm.environment.set("x", await pm.vault.get("key"))': "{{vault:key}}",
    'if (!pm.environment.get("x")) pm.environment.set("x", "a")': "a",
    'if (!pm.environment.has("x")) { pm.environment.set("x", "a") }': "a",
    'if (pm.environment.get("x") === undefined || false) pm.environment.set("x", "a")': None,
    'if (pm.environment.get("x") == null) pm.environment.set("x", "a")': "a",
    'pm.environment.set("x", pm.environment.get("x") || "a")': "a",
    'pm.environment.set("x", "old"); pm.environment.set("x", "new")': "new",
    'if (other) pm.environment.set("x", "a")': None,
    'pm.environment.set("x", other ? "a" : "b")': None,
    'let v = "a"; if (other) v = "b"; pm.environment.set("x", v)': None,
    'pm.environment.set("x", null)': None,
    'pm.environment.set("x", {a: 1})': None,
    'pm.environment.set("x", pm.environment.get("x") + 1)': None,
}


@pytest.mark.parametrize(("source", "text"), TEXTS.items())
def test_texts_that_are_set(source: str, text: str | None) -> None:
    facts = before(source)
    if text is not None:
        assert (facts.constants, facts.notices) == ((("x", text),), ())
    elif facts.constants:
        assert facts.constants == (("x", "{{x}}1"),)
    else:
        assert facts.notices


FRESH = {
    'pm.environment.set("x", new Date().toISOString())': "{{$isoTimestamp}}",
    'pm.environment.set("x", require("uuid").v4())': "{{$guid}}",
    'const uuid = require("uuid"); pm.environment.set("x", "id-" + uuid())': "id-{{$guid}}",
    'pm.environment.set("x", pm.variables.replaceIn("{{$randomInt}}"))': "{{$randomInt}}",
}


@pytest.mark.parametrize(("source", "text"), FRESH.items())
def test_what_equals_a_dynamic_variable_is_set_and_told(source: str, text: str) -> None:
    facts = before(source)
    assert facts.constants == (("x", text),)
    assert codes(facts) == ["script-fresh"]


UNKNOWN = (
    "Date.now()",
    "new Date().getTime()",
    'moment().format("YYYY")',
    "Math.floor(Math.random() * 10)",
    'CryptoJS.MD5("a").toString()',
    "pm.response.json().id",
    "{a: [1]}",
    "function () {}",
    "1 * 2",
    "new Date(2020, 1).toISOString()",
)


@pytest.mark.parametrize("value", UNKNOWN)
def test_what_only_running_tells_is_told(value: str) -> None:
    facts = before(f'pm.environment.set("x", {value})')
    assert facts.constants == ()
    assert "script-variable" in codes(facts)


def test_levels_build_on_each_other() -> None:
    """The conformance case `scripts`."""
    facts = before(
        "pm.environment.set('order', 'collection')",
        "pm.environment.set('order', pm.environment.get('order') + '-folder')",
        "pm.environment.set('order', pm.environment.get('order') + '-request')",
    )
    assert facts.constants == (("order", "collection-folder-request"),)


EFFECTS = {
    'pm.request.headers.add({key: "X-A", value: "b"})': ("script-request", "key: X-A, value: b"),
    'pm.request.headers.remove("X-Old")': ("script-request", 'pm.request.headers.remove("X-Old")'),
    'pm.request.url.query.add({key: "b", value: v()})': ("script-request", "key: b"),
    'pm.request.method = "PUT"': ("script-request", 'pm.request.method = "PUT"'),
    "pm.request.body.raw = JSON.stringify(x)": ("script-request", "pm.request.body.raw = …"),
    "const r = pm.request; r.url = 'http://h'": ("script-request", 'pm.request.url = "http://h"'),
    'pm.sendRequest("https://h/token", () => {})': ("script-send", '"https://h/token"'),
    'pm.sendRequest({url: "https://h/" + pm.environment.get("p")}, () => {})': ("script-send", '"https://h/{{p}}"'),
    'postman.setNextRequest("Other")': ("script-flow", '"Other"'),
    "pm.execution.setNextRequest(null)": ("script-flow", ""),
    "pm.execution.skipRequest()": ("script-flow", "skip"),
    'pm.cookies.get("a")': ("script-cookies", ""),
    'pm.variables.set("a", CryptoJS.HmacSHA256("a", "b"))': ("script-crypto", ""),
    'const d = await crypto.subtle.digest("SHA-256", e); pm.environment.set("a", d)': ("script-crypto", ""),
    'eval(pm.globals.get("code"))': ("script-eval", ""),
    'new Function("a", "b")()': ("script-eval", ""),
    'const x = require("left-pad")': ("script-package", '"left-pad"'),
    'const {KJUR} = pm.require("npm:jsrsasign@11.1.0")': ("script-package", '"npm:jsrsasign@11.1.0"'),
    "utils.sign(pm)": ("script-unknown", '"utils.sign"'),
    "pm.environment.clear()": ("script-clear", ""),
    'pm.vault.set("a", "b")': ("script-vault", ""),
    'pm.environment.set("a" + b, "c")': ("script-name", ""),
    'pm.environment.set("a", "b"': ("script-syntax", "line 1"),
}


@pytest.mark.parametrize(("source", "told"), EFFECTS.items())
def test_other_effects_are_notices(source: str, told: tuple[str, str]) -> None:
    code, words = told
    notices = [notice for notice in before(source).notices if notice.code == code]
    assert len(notices) == 1
    assert words in notices[0].what


HARMLESS = (
    "",
    "   // pm.environment.set('a', 1)",
    'console.log(pm.request.headers.get("A"), pm.info.requestName)',
    'pm.visualizer.set("<b>{{x}}</b>", {x: 1})',
    'pm.environment.unset("x"); pm.variables.unset("y")',
    "pm.request.headers.each(h => console.log(h)); pm.request.url.toString()",
    'const _ = require("lodash"), moment = require("moment"); pm.test("t", () => {})',
    "setTimeout(() => {}, 100); encodeURIComponent(pm.environment.get('x'))",
    "function f() { pm.sendRequest('https://h') }",
    "for (const x of [1, 2]) { console.info(pm, x) }",
)


@pytest.mark.parametrize("source", HARMLESS)
def test_what_changes_nothing_is_not_told(source: str) -> None:
    assert before(source) == ScriptFacts()


def test_notices_stand_at_their_script_and_name_all_variables_once() -> None:
    folder, request = Place("c.json", "/item/0", "Folder"), Place("c.json", "/item/0/item/0", "Folder/Request")
    source = "pm.environment.set('a', Date.now()); pm.environment.set('b', Date.now());"
    facts = read_scripts([Script(source, folder), Script(source, request)], [])
    assert [(notice.place, notice.code) for notice in facts.notices] == [
        (folder, "script-variable"),
        (request, "script-variable"),
    ]
    assert '"a", "b"' in facts.notices[0].what


def test_every_notice_says_what_and_most_say_what_to_do() -> None:
    notices = [notice for source in EFFECTS for notice in before(source).notices]
    assert all(notice.what.endswith((".", ";")) and "{names}" not in notice.what + notice.fix for notice in notices)
    assert sum(bool(notice.fix) for notice in notices) > len(notices) // 2
