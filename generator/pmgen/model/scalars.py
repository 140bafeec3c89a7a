"""What a value in a URL, a header or a form looks like: there everything is text."""

import re
from typing import Final, Literal, TypeAlias

ScalarKind: TypeAlias = Literal["str", "int", "float", "bool"]

_INTEGER: Final = re.compile(r"-?(?:0|[1-9]\d{0,17})")
_DECIMAL: Final = re.compile(r"-?\d+\.\d+")


def scalar_kind(value: str) -> ScalarKind:
    """The kind that a value looks like; converters from OpenAPI write `<integer>` and the like for one."""
    if _INTEGER.fullmatch(value) or value in {"<integer>", "<long>"}:
        return "int"
    if _DECIMAL.fullmatch(value) or value in {"<number>", "<double>", "<float>"}:
        return "float"
    return "bool" if value in {"true", "false", "<boolean>"} else "str"
