"""What `pm.expect(...)` chains, `pm.response.to...` and `tests["..."] = ...` expect (the words are Chai's)."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from pmgen.build.scripts.claims import REASON, STATUS, as_claim, compared, one_of, status_claim
from pmgen.build.scripts.data import data_of
from pmgen.build.scripts.paths import path_of
from pmgen.build.scripts.schemas import validated
from pmgen.build.scripts.scopes import Condition, denied
from pmgen.build.scripts.values import Claim, Expectation, Found, Host, Items, Plain, Unknown, Value
from pmgen.model.scripts import Check

if TYPE_CHECKING:
    from pmgen.build.scripts.machine import Machine

_RESPONSE: Final = Host("pm.response")
# Postman's own words about the status (the postman-collection library's assertions).
_CODES: Final[Mapping[str, tuple[int, ...]]] = {
    "ok": (200,),
    "accepted": (202,),
    "badRequest": (400,),
    "unauthorized": (401,),
    "unauthorised": (401,),
    "forbidden": (403,),
    "notFound": (404,),
    "notAcceptable": (406,),
    "rateLimited": (429,),
    "info": tuple(range(100, 200)),
    "success": tuple(range(200, 300)),
    "redirection": tuple(range(300, 400)),
    "clientError": tuple(range(400, 500)),
    "serverError": tuple(range(500, 600)),
    "error": tuple(range(400, 600)),
}
_TYPES: Final = ("string", "number", "boolean", "object", "array", "null")
_EQUAL: Final = ("equal", "equals", "eq", "eql", "eqls")
_NUMBERS: Final = frozenset(
    ("above", "gt", "greaterThan", "least", "gte", "greaterThanOrEqual", "below", "lt", "lessThan", "most", "lte",
     "lessThanOrEqual", "within", "closeTo", "approximately")
)  # fmt: skip
_SIZES: Final = ("length", "lengthOf")
# Words that change what comes after them, or that are called.
_FLAGS: Final = ("not", "deep", "nested", "any", "include", "includes", "contain", "contains", *_SIZES)


def word(machine: "Machine", owner: Expectation, key: str) -> Value:
    """`owner.key`: some words are an assertion by themselves."""
    checks = _asserted(owner, key)
    if checks is not None:
        _expect(machine, owner, checks)
        return owner
    if key in _FLAGS:
        return owner.with_word(key)
    return Expectation(owner.subject, owner.words, key) if key in _CALLED else owner


def _asserted(owner: Expectation, key: str) -> Claim | None:
    """The claim of a word that needs no argument."""
    subject = owner.subject
    if subject == _RESPONSE:
        return Claim((Check("status", statuses=_CODES[key]),)) if key in _CODES else None
    match key:
        case "exist" | "exists" | "ok":
            return as_claim(subject)
        case "undefined":
            return _denied(as_claim(subject))
        case "true":
            return _boolean(subject, True)
        case "false":
            return _boolean(subject, False)
        case "null":
            return _of_type(subject, "null")
        case "NaN" | "finite":
            return _of_type(subject, "number")
        case _:
            return None


def _denied(claim: Claim) -> Claim:
    turned = denied(claim)
    return turned if isinstance(turned, Claim) else Claim(whole=False)


def _boolean(subject: Value, wanted: bool) -> Claim:
    claim = compared(subject, Plain(wanted))
    return claim if isinstance(claim, Claim) else Claim(whole=False)


def _of_type(subject: Value, name: str) -> Claim:
    if isinstance(subject, Found) and subject.source == "json" and name in _TYPES:
        return Claim((Check("type", subject.keys, type=name),))
    return Claim(whole=False)


def _expect(machine: "Machine", owner: Expectation, claim: Claim) -> None:
    """Notes a claim that a chain makes, or its opposite after `not`."""
    opposite = "not" in owner.words
    if opposite and any(check.kind == "type" and check.type == "null" for check in claim.checks):
        claim = Claim(tuple(Check("exists", check.path) for check in claim.checks))
    elif opposite:
        claim = _denied(claim)
    expect_true(machine, claim)


def expect_true(machine: "Machine", value: Value) -> None:
    """Notes that a script expects a value to be true."""
    claim = as_claim(value)
    if value == Plain(False):
        expect_nothing(machine)
    elif not claim.denied:
        machine.expect(claim.checks)


def expect_nothing(machine: "Machine") -> None:
    """Notes that what the script stands under must not be: `if (responseCode.code !== 200) tests["failed"] = false`."""
    match machine.conditions:
        case [Condition(excluded=excluded)] if excluded:
            machine.found.checks.setdefault(Check("status", statuses=tuple(sorted(excluded)), origin=machine.origin()))
        case _:
            pass


def call_word(machine: "Machine", owner: Expectation, arguments: tuple[Value, ...]) -> Value:
    """`owner.key(...)`."""
    if owner.subject == _RESPONSE:
        return _call_on_response(machine, owner, arguments)
    first: Value = arguments[0] if arguments else Unknown()
    if isinstance(owner.subject, Items) and not owner.called:
        _expect(machine, owner, one_of(first, owner.subject.values if owner.subject.whole else []))
    match owner.called:
        case "a" | "an":
            _expect(machine, owner, _of_kind(owner.subject, first))
        case "property" | "ownProperty" | "haveOwnProperty":
            return _property(machine, owner, arguments)
        case "keys" | "key":
            _expect(machine, owner, _keys(owner, arguments))
        case "oneOf":
            _expect(machine, owner, one_of(owner.subject, first.values if isinstance(first, Items) else []))
        case "instanceOf" | "instanceof":
            _expect(machine, owner, _of_kind(owner.subject, Plain(first.name if isinstance(first, Host) else "")))
        case "jsonSchema":
            validated(machine, first, (owner.subject,))
        case "match" | "string":
            _expect(machine, owner, _of_type(owner.subject, "string"))
        case "status":
            _expect(machine, owner, status_claim(first) or Claim(whole=False))
        case name if name in _EQUAL:
            _equal(machine, owner, first)
        case name if name in _NUMBERS:
            _number(machine, owner, name, arguments)
        case _:
            pass
    return Expectation(owner.subject, owner.words)


def _of_kind(subject: Value, kind: Value) -> Claim:
    return _of_type(subject, str(kind.value).lower()) if isinstance(kind, Plain) else Claim(whole=False)


def _property(machine: "Machine", owner: Expectation, arguments: tuple[Value, ...]) -> Value:
    """`.to.have.property(name, value)`: the chain goes on about the property."""
    first = arguments[0] if arguments else Unknown()
    if owner.subject == _RESPONSE or not isinstance(owner.subject, Found) or not isinstance(first, Plain):
        return Expectation(Unknown())
    name = str(first.value)
    keys = path_of(name) if "nested" in owner.words else (name,)
    place = Found((*owner.subject.keys, *keys), owner.subject.source, owner.subject.how)
    if place.source == "json":
        _expect(machine, owner, Claim((Check("exists", place.keys),)))
    if len(arguments) > 1:
        _equal(machine, Expectation(place, owner.words), arguments[1])
    return Expectation(place, owner.words - {"not"})


def _keys(owner: Expectation, arguments: tuple[Value, ...]) -> Claim:
    """All the keys named, in an array or one by one; after `any` nothing certain is said."""
    names = [item for value in arguments for item in (value.values if isinstance(value, Items) else [value])]
    if "any" in owner.words or not isinstance(owner.subject, Found) or owner.subject.source != "json":
        return Claim(whole=False)
    plain = [name.value for name in names if isinstance(name, Plain)]
    return Claim(tuple(Check("exists", (*owner.subject.keys, str(name))) for name in plain))


def _equal(machine: "Machine", owner: Expectation, value: Value) -> None:
    if set(_SIZES) & owner.words or "include" in owner.words:
        return
    claim = compared(owner.subject, value)
    if isinstance(claim, Claim):
        _expect(machine, owner, claim)


def _number(machine: "Machine", owner: Expectation, name: str, arguments: tuple[Value, ...]) -> None:
    """Comparisons say that a place holds a number; of the status, which codes are meant."""
    if set(_SIZES) & owner.words:
        return
    if owner.subject == STATUS and name == "within":
        bounds = [argument.value for argument in arguments if isinstance(argument, Plain)]
        low, high = [int(bound) for bound in bounds if isinstance(bound, int)] if len(bounds) == 2 else (1, 0)
        codes = tuple(code for code in range(100, 600) if low <= code <= high)
        _expect(machine, owner, Claim((Check("status", statuses=codes),)) if codes else Claim(whole=False))
        return
    _expect(machine, owner, _of_type(owner.subject, "number"))


def _call_on_response(machine: "Machine", owner: Expectation, arguments: tuple[Value, ...]) -> Value:
    """`pm.response.to.have...(...)`."""
    first: Value = arguments[0] if arguments else Unknown()
    match owner.called:
        case "status" | "statusCode" | "statusReason":
            _expect(machine, owner, status_claim(first) or Claim(whole=False))
        case "statusCodeClass" if isinstance(first, Plain) and first.value in (1, 2, 3, 4, 5):
            start = 100 * int(first.value)
            _expect(machine, owner, Claim((Check("status", statuses=tuple(range(start, start + 100))),)))
        case "jsonSchema":
            validated(machine, first, (Found(),))
        case "jsonBody":
            _json_body(machine, owner, arguments)
        case "property" if isinstance(first, Plain) and first.value in ("code", "status") and len(arguments) > 1:
            _equal(machine, Expectation(STATUS if first.value == "code" else REASON, owner.words), arguments[1])
        case _:
            pass
    return Expectation(owner.subject, owner.words)


def _json_body(machine: "Machine", owner: Expectation, arguments: tuple[Value, ...]) -> None:
    """`jsonBody()`, `jsonBody("a.b")`, `jsonBody("a.b", value)` and `jsonBody({...})`."""
    match arguments:
        case (Plain(value=str(name)),):
            _expect(machine, owner, Claim((Check("exists", path_of(name)),)))
        case (Plain(value=str(name)), value):
            _equal(machine, Expectation(Found(path_of(name)), owner.words), value)
        case (value,) if data_of(value) is not None:
            _equal(machine, Expectation(Found(), owner.words), value)
        case _:
            pass


_CALLED: Final = frozenset(
    (
        *("a", "an", "property", "ownProperty", "haveOwnProperty", "keys", "key", "oneOf", "instanceOf", "instanceof"),
        *("jsonSchema", "match", "string", "status", "statusCode", "statusReason", "statusCodeClass", "jsonBody"),
        *_EQUAL,
        *_NUMBERS,
    )
)
