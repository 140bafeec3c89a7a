"""Paths to places of bodies as people write and read them: `response.items[].id`, `request.limit`, `404.message`.

The first word says which body: `response` (of success; `$` is the same), `request`, or a status code. Then follow keys,
`[]` for the items of an array, `*` for the values of a map. A key that is no plain word stands in `["..."]`.
"""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from typing import Final, TypeAlias


class Inner(Enum):
    """Steps that are no key."""

    ITEM = "[]"
    VALUE = "*"


Step: TypeAlias = "str | Inner"


@dataclass(frozen=True, slots=True)
class BodyPath:
    """A place.

    Attributes:
        body: "response", "request", or a status code.
        steps: lead from the body to the place.
    """

    body: str
    steps: tuple[Step, ...] = ()

    def __str__(self) -> str:
        return self.body + "".join(map(step_text, self.steps))


class BodyPathError(ValueError):
    """The text is no path; the message says why."""


_BODY: Final = re.compile(r"\$|response|request|[1-5]\d\d")
_PLAIN: Final = re.compile(r"[$@]?[^\W\d][\w$@-]*")
_STEP: Final = re.compile(
    r'\.([$@]?[^\W\d][\w$@-]*)|(\[(?:\d+)?\])|\.?(\*)|\[("(?:[^"\\]|\\.)*")\]|\[\'((?:[^\'\\]|\\.)*)\'\]'
)


def step_text(step: Step) -> str:
    """A step as it is written behind others."""
    if isinstance(step, Inner):
        return step.value if step is Inner.ITEM else f".{step.value}"
    return f".{step}" if _PLAIN.fullmatch(step) else f"[{json.dumps(step, ensure_ascii=False)}]"


def read_path(text: str) -> BodyPath:
    """The place that a text names; without a body in front it is in the response. Raises BodyPathError."""
    text = text.strip()
    match = _BODY.match(text)
    known = match is not None and text[match.end() : match.end() + 1] in ("", ".", "[", "*")
    body = match.group() if match and known else "response"
    rest = text[match.end() :] if match and known else text
    if not known and rest and rest[0] not in ".[*":
        rest = f".{rest}"
    return BodyPath("response" if body == "$" else body, tuple(_steps(rest, text)))


def _steps(rest: str, whole: str) -> Iterable[Step]:
    position = 0
    while position < len(rest):
        match = _STEP.match(rest, position)
        if match is None:
            raise BodyPathError(f"{rest[position:]!r} in {whole!r} is no step of a path.")
        position = match.end()
        name, item, value, quoted, single = match.groups()
        if item is not None:
            yield Inner.ITEM
        elif value is not None:
            yield Inner.VALUE
        elif quoted is not None:
            yield _unquoted(quoted, whole)
        else:
            yield name if name is not None else re.sub(r"\\(.)", r"\1", single)


def _unquoted(quoted: str, whole: str) -> str:
    try:
        return str(json.loads(quoted))
    except ValueError:
        raise BodyPathError(f"{quoted} in {whole!r} is no text.") from None
