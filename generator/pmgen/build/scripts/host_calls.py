"""Calls of what Postman's sandbox and JavaScript offer by name."""

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from pmgen.build.scripts import effects
from pmgen.build.scripts.claims import REASON, as_claim, status_claim
from pmgen.build.scripts.data import printed, value_of
from pmgen.build.scripts.expectations import expect_nothing
from pmgen.build.scripts.functions import call_back, invoke
from pmgen.build.scripts.libraries import LIBRARIES, HostCall
from pmgen.build.scripts.setters import SETTERS, set_variable
from pmgen.build.scripts.values import (
    Claim,
    Expectation,
    Found,
    Function,
    Host,
    Made,
    Plain,
    Stored,
    Undefined,
    Unknown,
    Value,
    approximate,
)

if TYPE_CHECKING:
    from pmgen.build.scripts.machine import Machine


_RANDOM: Final = Unknown("a time or a random value")
_GETTERS: Final = frozenset(
    (
        *("pm.environment.get", "pm.globals.get", "pm.variables.get", "pm.collectionVariables.get"),
        *("pm.iterationData.get", "postman.getEnvironmentVariable", "postman.getGlobalVariable"),
    )
)
_SCOPES: Final = ("variables", "environment", "globals", "collectionVariables")
_REPLACERS: Final = frozenset(f"pm.{scope}.replaceIn" for scope in _SCOPES)
# What Postman offers to `require`, and the name that it has as a global (learning.postman.com, "Script libraries").
_MODULES: Final = {
    "lodash": "_",
    "ajv": "Ajv",
    "crypto-js": "CryptoJS",
    "postman-collection": "sdk",
    **{f"csv-parse{end}": "csv" for end in ("", "/sync", "/lib/sync")},
    **{name: name for name in ("tv4", "chai", "uuid", "moment", "atob", "btoa", "cheerio", "xml2js", "util", "path")},
    **{name: name for name in ("assert", "buffer", "url", "punycode", "querystring", "events", "stream", "timers")},
    **{name: name for name in ("string_decoder", "string-decoder", "crypto")},
}
_GUIDS: Final = frozenset(("uuid", "uuid.v4", "uuidv4", "crypto.randomUUID", "guid"))


def call_host(machine: "Machine", name: str, arguments: tuple[Value, ...]) -> Value:
    """A call of something by its full name."""
    effects.called(machine, name, arguments)
    if name in SETTERS:
        set_variable(machine, SETTERS[name], arguments)
        return Undefined()
    if name in _GETTERS:
        return _variable(arguments)
    if name in _REPLACERS:
        return _replaced(arguments)
    if name in _GUIDS:
        return Stored("{{$guid}}")
    known = _TABLE.get(name)
    return known(machine, arguments) if known is not None else _unknown(machine, name, arguments)


def _unknown(machine: "Machine", name: str, arguments: tuple[Value, ...]) -> Value:
    """A call that tells nothing; the functions given to it are walked all the same."""
    for prefix, cause in _CAUSES:
        if name.startswith(prefix):
            return call_back(machine, arguments, cause)
    effects.undefined(machine, name)
    causes = [argument.cause for argument in arguments if isinstance(argument, Unknown)]
    found = any(isinstance(argument, Found) for argument in arguments)
    cause = causes[0] if causes else "a computation with the response" if found else "a computation"
    return call_back(machine, arguments, cause)


_CAUSES: Final = (
    ("pm.sendRequest", "another request's response"),
    ("pm.execution.runRequest", "another request's response"),
    ("pm.cookies", "a cookie"),
    ("postman.getResponseCookie", "a cookie"),
    ("CryptoJS", "a hash, a signature or encryption"),
    ("crypto", "a hash, a signature or encryption"),
    ("moment", "a time or a random value"),
    ("Date", "a time or a random value"),
    ("xml2js", "XML"),
    ("cheerio", "HTML"),
    ("eval", "code that is kept in a text"),
    ("Object", "data that the script builds"),
)


def _variable(arguments: tuple[Value, ...]) -> Value:
    first = arguments[0] if arguments else Undefined()
    plain = isinstance(first, Plain) and not set(str(first.value)) & {"{", "}"}
    return Stored(f"{{{{{printed(first)}}}}}") if plain and isinstance(first, Plain) else Unknown("other variables")


def _replaced(arguments: tuple[Value, ...]) -> Value:
    match arguments[:1]:
        case (Plain(value=str(text)) | Stored(text=text),):
            return Stored(text)
        case _:
            return Unknown("other variables")


def _json(machine: "Machine", arguments: tuple[Value, ...]) -> Value:
    return Unknown("a response before the request") if machine.before else Found()


def _text(machine: "Machine", arguments: tuple[Value, ...]) -> Value:
    return Unknown("a response before the request") if machine.before else Found(source="text")


def _parsed(machine: "Machine", arguments: tuple[Value, ...]) -> Value:
    """`JSON.parse(...)`."""
    match arguments[:1]:
        case (Found(source="text"),):
            return _json(machine, ())
        case (Found(),):
            return Unknown("JSON inside a text of the response")
        case (Plain(value=str(text)),):
            return _parsed_text(text)
        case (Unknown() as unknown,):
            return unknown
        case _:
            return Unknown("other variables")


def _parsed_text(text: str) -> Value:
    try:
        return value_of(json.loads(text))
    except (ValueError, RecursionError):
        return Unknown()


def _as_json(machine: "Machine", arguments: tuple[Value, ...]) -> Value:
    """`JSON.stringify(...)`."""
    first = arguments[0] if arguments else Undefined()
    match first:
        case Found():
            return approximate(machine.read(first), "a part of the response written as JSON")
        case Unknown():
            return first
        case _:
            return Unknown("data that the script builds")


def _same(machine: "Machine", arguments: tuple[Value, ...]) -> Value:
    """`String(x)`, `Number(x)`: the text of a number is the same."""
    first = arguments[0] if arguments else Plain("")
    match first:
        case Plain(value=value) if not isinstance(value, str):
            return Plain(printed(first))
        case Plain() | Stored() | Found() | Unknown():
            return first
        case _:
            return Unknown()


def _header(machine: "Machine", arguments: tuple[Value, ...]) -> Value:
    match arguments[:1]:
        case (Plain(value=str(name)),) if not machine.before:
            return Found((name,), "header")
        case _:
            return Unknown("a header")


def _require(machine: "Machine", arguments: tuple[Value, ...]) -> Value:
    match arguments[:1]:
        case (Plain(value=str(name)),):
            if name in _MODULES:
                return Host(_MODULES[name])
            effects.required(machine, name)
            return Host(f"package {name}")
        case _:
            effects.required(machine, "…")
            return Unknown()


def _test(machine: "Machine", arguments: tuple[Value, ...]) -> Value:
    """`pm.test(name, function)`."""
    for argument in arguments:
        if isinstance(argument, Function):
            invoke(machine, argument, (), Unknown())
    return Host("pm")


def _expected(machine: "Machine", arguments: tuple[Value, ...]) -> Value:
    return Expectation(arguments[0] if arguments else Undefined())




















def _reason(machine: "Machine", arguments: tuple[Value, ...]) -> Value:
    """`responseCode.name.has("OK")`."""
    return (status_claim(arguments[0]) if arguments else None) or Claim(whole=False)


def _boolean(machine: "Machine", arguments: tuple[Value, ...]) -> Value:
    return as_claim(arguments[0]) if arguments else Plain(False)




def _secret(machine: "Machine", arguments: tuple[Value, ...]) -> Value:
    """`await pm.vault.get(name)`."""
    match arguments[:1]:
        case (Plain(value=str(name)),):
            return Stored(f"{{{{vault:{name}}}}}")
        case _:
            return Unknown("other variables")


def _has_variable(machine: "Machine", arguments: tuple[Value, ...]) -> Value:
    """`pm.environment.has(name)`."""
    match arguments[:1]:
        case (Plain(value=str(name)),):
            return Claim(unset=name, denied=True)
        case _:
            return Claim(whole=False)


def _failed(machine: "Machine", arguments: tuple[Value, ...]) -> Value:
    expect_nothing(machine)
    return Undefined()


def _constant(value: Value) -> HostCall:
    return lambda machine, arguments: value


_TABLE: Final[Mapping[str, HostCall]] = {
    "pm.response.json": _json,
    "pm.response.text": _text,
    "pm.response.headers.get": _header,
    "postman.getResponseHeader": _header,
    "JSON.parse": _parsed,
    "JSON.stringify": _as_json,
    "String": _same,
    "Number": _same,
    "Boolean": _boolean,
    "xml2Json": _constant(Unknown("XML")),
    "require": _require,
    "pm.require": _require,
    "pm.test": _test,
    "pm.expect": _expected,
    f"{REASON.name}.has": _reason,
    f"{REASON.name}.includes": _reason,
    "pm.vault.get": _secret,
    "Date.now": _constant(_RANDOM),
    "Math.random": _constant(_RANDOM),
    "_.random": _constant(_RANDOM),
    "moment": _constant(_RANDOM),
    **{f"pm.{scope}.has": _has_variable for scope in _SCOPES},
    "pm.expect.fail": _failed,
    **LIBRARIES,
}


def make_host(machine: "Machine", name: str, arguments: tuple[Value, ...]) -> Value:
    """`new name(...)`."""
    effects.called(machine, name, arguments)
    call_back(machine, arguments)
    if name in ("Date", "Ajv"):
        return Made(name, arguments)
    return Unknown(next((cause for prefix, cause in _CAUSES if name.startswith(prefix)), "a computation"))


