"""Comparisons: what must be so in the response for them to be true."""

from http import HTTPStatus
from typing import Final

from pmgen.build.scripts.data import data_of, either, printed
from pmgen.build.scripts.scopes import Condition, condition_of, denied, truth, variable_of
from pmgen.build.scripts.values import (
    Claim,
    Found,
    FromEnd,
    Host,
    Members,
    Option,
    Piece,
    Pieces,
    Plain,
    Position,
    Size,
    Stored,
    TypeName,
    Undefined,
    Unknown,
    Value,
    is_empty,
)
from pmgen.model.scripts import Check

STATUS: Final = Host("pm.response.code")
REASON: Final = Host("pm.response.status")
_CODES: Final = range(100, 600)
_REASONS: Final = {status.phrase.lower(): status.value for status in HTTPStatus}
_TYPES: Final = ("string", "number", "boolean", "object")
_UNKNOWN: Final = Claim(whole=False)
# What is there and nothing is said about it.
_THERE: Final = Claim()


def status_claim(value: Value) -> Claim | None:
    """That the status is one: a code, `"200"`, or a reason such as `"OK"`."""
    code = _code(value.value) if isinstance(value, Plain) else None
    return Claim((Check("status", statuses=(code,)),)) if code in _CODES and code is not None else None


def _code(plain: str | int | float | bool | None) -> int | None:
    match plain:
        case bool() | None:
            return None
        case str():
            digits = plain.isascii() and plain.isdigit() and len(plain) == 3
            return int(plain) if digits else _REASONS.get(plain.lower())
        case _:
            return int(plain) if plain in _CODES else None


def compared(left: Value, right: Value) -> Value:
    """`left === right`."""
    if isinstance(left, Plain | Undefined) and not isinstance(right, Plain | Undefined):
        left, right = right, left
    match left, right:
        case Host(), _ if left in (STATUS, REASON):
            return status_claim(right) or _UNKNOWN
        case Found(source="json") as found, Plain(value=None) | Undefined():
            return truth(found, absent=True)
        case (Piece() | Pieces() | FromEnd()), _:
            return _UNKNOWN
        case Found(source="json") as found, _:
            return _equal(found, right)
        case TypeName(of=found), Plain(value=str(name)):
            return _typed(found, name)
        case Size(), Plain(value=int() | float() as number):
            return _THERE if number else Claim(denied=True)
        case Position(), Plain(value=int() | float() as number) if number < 0:
            return Claim(denied=True, content=True)
        case Stored(text=text), Undefined() | Plain(value=None | "") if variable_of(text):
            return Claim(unset=variable_of(text))
        case Claim(), Plain(value=bool(wanted)):
            return left if wanted else denied(left)
        case Plain(value=first), Plain(value=second) if type(first) is type(second):
            return Plain(first == second)
        case _:
            return _UNKNOWN


def _equal(found: Found, value: Value) -> Claim:
    data = data_of(value)
    return _UNKNOWN if data is None or found.how else Claim((Check("equals", found.keys, value=data),))


def _typed(found: Found, name: str) -> Claim:
    """`typeof x === name`; "object" is said of arrays and null too."""
    if name == "undefined":
        return Claim((Check("exists", found.keys),), denied=True)
    if name in _TYPES:
        return Claim((Check("exists", found.keys) if name == "object" else Check("type", found.keys, type=name),))
    return _UNKNOWN


def ordered(operator: str, left: Value, right: Value) -> Value:
    """`left < right` and its like."""
    if isinstance(left, Plain):
        left, right, operator = right, left, {"<": ">", ">": "<", "<=": ">=", ">=": "<="}[operator]
    match left, right:
        case Host(), Plain(value=int() | float() as code) if left == STATUS:
            return Claim((Check("status", statuses=_codes(operator, code)),))
        case Size(), Plain(value=int() | float() as number):
            least = number + 1 if operator == ">" else number
            return _THERE if operator in (">", ">=") and least >= 1 else _UNKNOWN
        case Position(), Plain(value=-1 | 0) if operator in (">", ">="):
            return Claim(content=True)
        case Found(source="json", keys=keys), Plain(value=int() | float()):
            return Claim((Check("type", keys, type="number"),), whole=False)
        case _:
            return _UNKNOWN


def _codes(operator: str, limit: int | float) -> tuple[int, ...]:
    return tuple(
        code
        for code in _CODES
        if {"<": code < limit, "<=": code <= limit, ">": code > limit, ">=": code >= limit}[operator]
    )


def contains(whole: Value, key: Value) -> Value:
    """`key in whole`, `whole.hasOwnProperty(key)`."""
    match whole, key:
        case Found(source="json", keys=keys), Plain(value=str(name)):
            return Claim((Check("exists", (*keys, name)),))
        case Members(values=values, whole=True), Plain() | Stored():
            return Plain(printed(key) in values)
        case _:
            return _UNKNOWN


def one_of(value: Value, options: list[Value]) -> Claim:
    """That a value is one of several."""
    if value not in (STATUS, REASON):
        return _UNKNOWN
    claims = [status_claim(option) for option in options]
    codes = [check.statuses[0] for claim in claims if claim is not None for check in claim.checks]
    known = bool(codes) and len(codes) == len(options)
    return Claim((Check("status", statuses=tuple(dict.fromkeys(codes))),)) if known else _UNKNOWN


def instance_of(value: Value, kind: Value) -> Value:
    """`value instanceof Array`."""
    match value, kind:
        case Found(source="json", keys=keys), Host(name="Array" | "Object" as name):
            return Claim((Check("type", keys, type=name.lower()),))
        case _:
            return _UNKNOWN


def both(left: Value, right: Value, condition: Condition) -> Value:
    """`left && right`."""
    if condition.dead:
        return left
    if isinstance(right, Claim):
        return _all_of(as_claim(left), right)
    if isinstance(left, Claim) and isinstance(right, Unknown):
        return Claim(left.checks if not left.denied else (), whole=False)
    return either((Option(right, (condition,)),)) if not condition.plain or condition.statuses else right


def as_claim(value: Value) -> Claim:
    """That a value is true."""
    match value:
        case Claim():
            return value
        case Found():
            made = truth(value)
            return made if isinstance(made, Claim) else _UNKNOWN
        case _:
            return _THERE if condition_of(value, "").plain else _UNKNOWN


def _all_of(left: Claim, right: Claim) -> Claim:
    if left.denied or right.denied or left.unset or right.unset or left.content or right.content:
        granted = [check for claim in (left, right) if not claim.denied for check in claim.checks]
        return Claim(tuple(granted), whole=False)
    checks = (*left.checks, *right.checks)
    statuses = [check.statuses for check in checks if check.kind == "status"]
    others = [check for check in checks if check.kind != "status"]
    common = tuple(code for code in _CODES if all(code in codes for codes in statuses))
    status = (Check("status", statuses=common),) if statuses else ()
    return Claim((*status, *others), whole=left.whole and right.whole)


def either_claim(left: Value, right: Value) -> Value:
    """`left || right`: the right one is the fallback; of two status codes either will do."""
    if isinstance(left, Claim) or isinstance(right, Claim):
        return _any_of(as_claim(left), as_claim(right)) if not is_empty(left) else right
    return either((Option(right), Option(left)))


def _any_of(left: Claim, right: Claim) -> Claim:
    sides = (left, right)
    if all(len(side.checks) == 1 and side.whole and side.checks[0].kind == "status" for side in sides):
        codes = [_accepted(side) for side in sides]
        return Claim((Check("status", statuses=tuple(sorted(codes[0] | codes[1]))),))
    return _UNKNOWN


def _accepted(claim: Claim) -> set[int]:
    codes = set(claim.checks[0].statuses)
    return set(_CODES) - codes if claim.denied else codes

