"""What the user says a type is: `int | null`, `map[string]`, `datetime`; it overrules all evidence.

The words are those of the issue tracker's complaints (jsonsystems, quicktype): map against object, dates, forced types.
"""

import re
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Final, Literal, TypeAlias

from pmgen.model.types import Anything, Bool, Float, Int, Null, Str

Scalar: TypeAlias = "Null | Bool | Int | Float | Str | Anything"


@dataclass(frozen=True, slots=True)
class Container:
    """A word for an array or object: what lies inside is `inner`, or what the evidence says if that is None."""

    kind: Literal["list", "map", "record"]
    inner: "Words | None" = None


Words: TypeAlias = "tuple[Scalar | Container, ...]"


@dataclass(frozen=True, slots=True)
class Override:
    """What the user says of one place.

    Attributes:
        text: as written.
        words: the alternatives; empty if only `required` is said.
        required: whether the member is always there, None if that is left to the evidence.
    """

    text: str
    words: Words = ()
    required: bool | None = None


_SCALARS: Final[dict[str, Scalar]] = {
    "string": Str(),
    "str": Str(),
    "int": Int(),
    "integer": Int(),
    "float": Float(),
    "number": Float(),
    "bool": Bool(),
    "boolean": Bool(),
    "null": Null(),
    "none": Null(),
    "any": Anything(),
    "datetime": Str(format="date-time", native=True),
    "date-time": Str(format="date-time", native=True),
    "date": Str(format="date", native=True),
    "uuid": Str(format="uuid", native=True),
    "email": Str(format="email"),
    "uri": Str(format="uri"),
    "url": Str(format="uri"),
}
_CONTAINERS: Final[dict[str, Literal["list", "map", "record"]]] = {
    "list": "list",
    "array": "list",
    "map": "map",
    "dict": "map",
    "record": "record",
    "object": "record",
}
_TOKEN: Final = re.compile(r"\s*([A-Za-z][A-Za-z-]*|\"(?:[^\"\\]|\\.)*\"|[|\[\]])")
_MOST_NESTING: Final = 10


class TypeWordsError(ValueError):
    """The text is no type; the message says why and what would be one."""


def read_override(text: str) -> Override:
    """The override that a text of the configuration stands for.

    `optional` or `required` may stand in front, or alone. Raises TypeWordsError.
    """
    tokens = _tokens(text)
    required = {"optional": False, "required": True}.get(tokens[0].lower()) if tokens else None
    rest = tokens[1:] if required is not None else tokens
    if not rest and required is not None:
        return Override(text, (), required)
    reader = _Reader(rest)
    words = reader.union(0)
    if reader.position < len(rest):
        raise TypeWordsError(f"{rest[reader.position]!r} is not expected there.")
    return Override(text, words, required)


def _tokens(text: str) -> list[str]:
    tokens: list[str] = []
    position = 0
    end = len(text.rstrip())
    while position < end:
        match = _TOKEN.match(text, position)
        if match is None:
            raise TypeWordsError(f"{text[position:].strip()!r} is not a type.")
        tokens.append(match.group(1))
        position = match.end()
    return tokens


@dataclass(slots=True)
class _Reader:
    tokens: list[str]
    position: int = 0

    def union(self, depth: int) -> Words:
        """`a | b | c`; quoted texts among them become one open enumeration."""
        words = [self.word(depth)]
        while self.take("|"):
            words.append(self.word(depth))
        texts = tuple(text for word in words if isinstance(word, Str) for text in word.values)
        others = tuple(word for word in words if not (isinstance(word, Str) and word.values))
        return tuple(dict.fromkeys((Str(values=texts), *others) if texts else others))

    def word(self, depth: int) -> "Scalar | Container":
        """One alternative."""
        token = self.tokens[self.position] if self.position < len(self.tokens) else ""
        self.position += 1
        if token.startswith('"'):
            return Str(values=(re.sub(r"\\(.)", r"\1", token[1:-1]),))
        container = _CONTAINERS.get(token.lower())
        if container is not None:
            return Container(container, self.inner(container, depth))
        scalar = _SCALARS.get(token.lower())
        if scalar is None:
            raise TypeWordsError(_unknown(token))
        return scalar

    def inner(self, container: str, depth: int) -> "Words | None":
        """`[...]` behind `list` or `map`."""
        if container == "record" or not self.take("["):
            return None
        if depth >= _MOST_NESTING:
            raise TypeWordsError("It is nested too deeply.")
        words = self.union(depth + 1)
        if not self.take("]"):
            raise TypeWordsError("A `]` is missing.")
        return words

    def take(self, token: str) -> bool:
        """Whether that token is next; it is passed then."""
        found = self.position < len(self.tokens) and self.tokens[self.position] == token
        self.position += found
        return found


def _unknown(token: str) -> str:
    known = [*_SCALARS, *_CONTAINERS]
    near = get_close_matches(token.lower(), known, n=1)
    if near:
        return f"{token!r} is not a type. Did you mean {near[0]!r}?"
    return f"{token or 'nothing'!r} is not a type. There are {', '.join(known)}, and texts in quotes."
