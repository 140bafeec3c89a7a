"""Values as JavaScript writes them: Postman casts whatever a collection holds to text by JavaScript's rules."""

import json
import re
from decimal import Decimal
from typing import Any, TypeGuard

_PREFIXED = re.compile(r"0[xX][0-9a-fA-F]{1,200}|0[oO][0-7]{1,200}|0[bB][01]{1,200}")
_DECIMAL = re.compile(r"[+-]?(?:Infinity|(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)")
# Beyond these, JavaScript writes a number with an exponent (ECMA-262, Number::toString).
_LARGE = 10**21
_SMALL = 1e-6
# The last integer that a double holds exactly; larger ones are rounded by the time that Postman sees them.
_EXACT = 2**53


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Whether a value is a list."""
    return isinstance(value, list)


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Whether a value is an object: keys of parsed JSON are text."""
    return isinstance(value, dict)


def truthy(value: object) -> bool:
    """Whether JavaScript takes a value for true: any list, object or non-empty text is (case enc-query-duplicates)."""
    return value is not None and value is not False and value != 0 and value != ""


def text_of(value: object) -> str:
    """A value as `String(value)` gives it: lists joined by commas, objects as `[object Object]` (case var-types)."""
    if isinstance(value, str):
        return value
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return _number(value)
    if is_list(value):
        return ",".join("" if item is None else text_of(item) for item in value)
    return "[object Object]"


def number_of(value: object) -> float:
    """A value as `Number(value)` gives it: empty text is 0, `0x10` is 16, what is no number is NaN."""
    text = text_of(value).strip() if value is not None else ""
    if value is True or value is False:
        return float(value)
    prefixed = _PREFIXED.fullmatch(text)
    if prefixed:
        return float(int(prefixed[0][2:], {"x": 16, "o": 8, "b": 2}[prefixed[0][1].lower()]))
    if _DECIMAL.fullmatch(text):
        return float(text)
    return 0.0 if not text else float("nan")


def json_of(value: object) -> str:
    """A value as `JSON.stringify(value)` gives it: compact, non-ASCII as it is, numbers by JavaScript's rules."""
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    if is_list(value):
        return f"[{','.join(map(json_of, value))}]"
    if is_object(value):
        return f"{{{','.join(f'{json_of(key)}:{json_of(member)}' for key, member in value.items())}}}"
    return text_of(value)


def _number(value: int | float) -> str:
    if isinstance(value, int) and abs(value) <= _EXACT:
        return str(value)
    try:
        number = float(value)
    except OverflowError:
        return "-Infinity" if value < 0 else "Infinity"
    if number != number or number in (float("inf"), float("-inf")):
        return {"nan": "NaN", "inf": "Infinity", "-inf": "-Infinity"}[repr(number)]
    return _decimal(number)


def _decimal(number: float) -> str:
    """A finite double by its shortest digits, which Python and JavaScript agree on; only their layout differs."""
    sign, digits, exponent = Decimal(repr(number)).normalize().as_tuple()
    assert isinstance(exponent, int), "the number is finite"
    if number == 0:
        return "0"
    written = "".join(map(str, digits))
    mark = "-" if sign else ""
    if _SMALL <= abs(number) < _LARGE:
        return mark + format(Decimal((0, digits, exponent)), "f")
    power = exponent + len(digits) - 1
    fraction = f".{written[1:]}" if len(written) > 1 else ""
    return f"{mark}{written[0]}{fraction}e{'+' if power > 0 else '-'}{abs(power)}"
