"""What an expression of a script may be, as far as it is known without running it."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final, TypeAlias

from pmgen.model.scripts import Check

if TYPE_CHECKING:
    from tree_sitter import Node

    from pmgen.build.scripts.scopes import Condition, Scope

# Longer arrays are known in part.
MOST_ITEMS: Final = 5_000


@dataclass(frozen=True, slots=True)
class Unknown:
    """A value that is not known; `cause` says what it is made of, for the reader: "random or a time"."""

    cause: str = "a computation"


@dataclass(frozen=True, slots=True)
class Undefined:
    """`undefined`."""


@dataclass(frozen=True, slots=True)
class Plain:
    """A literal."""

    value: str | int | float | bool | None


@dataclass(frozen=True, slots=True)
class Stored:
    """Text that holds `{{variables}}`: what `pm.environment.get("x")` gives is `{{x}}`."""

    text: str


@dataclass(frozen=True, slots=True)
class Found:
    """What stands at a place of the response.

    Attributes:
        keys: the way to it.
        source: "json", "header" or "text".
        how: "" if it is exactly this place; else how the script finds it, as "a search in a list".
    """

    keys: tuple[str | int, ...] = ()
    source: str = "json"
    how: str = ""


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a text in the response; `split` as that of a capture."""

    of: Found
    split: tuple[tuple[str, int], ...]


@dataclass(eq=False, slots=True)
class Pieces:
    """The pieces of a text in the response; `popped` and `shifted` count those that were taken off the ends."""

    of: Piece
    separator: str
    popped: int = 0
    shifted: int = 0


@dataclass(frozen=True, slots=True)
class FromEnd:
    """The length of something in the response, less a number: an index that counts from the end."""

    of: Found
    back: int


@dataclass(frozen=True, slots=True)
class Size:
    """The length of something in the response."""

    of: Found


@dataclass(frozen=True, slots=True)
class Position:
    """Where a text stands in something of the response."""

    of: Found


@dataclass(frozen=True, slots=True)
class TypeName:
    """`typeof` of something in the response."""

    of: Found


@dataclass(frozen=True, slots=True)
class Index:
    """The counter of a loop."""


@dataclass(frozen=True, slots=True)
class Host:
    """Something that Postman or JavaScript offers, by its full name: `pm.response`."""

    name: str


@dataclass(frozen=True, eq=False, slots=True)
class Made:
    """What `new` makes of a host's class, with the arguments that it was given."""

    name: str
    arguments: "tuple[Value, ...]" = ()


@dataclass(frozen=True, eq=False, slots=True)
class Function:
    """A function of the script and the scope that it was written in."""

    node: "Node"
    scope: "Scope"


@dataclass(eq=False, slots=True)
class Members:
    """An object that the script makes. `whole`: no member is missing here."""

    values: "dict[str, Value]" = field(default_factory=dict[str, "Value"])
    whole: bool = True


@dataclass(eq=False, slots=True)
class Items:
    """An array that the script makes. `whole`: no item is missing here."""

    values: "list[Value]" = field(default_factory=list["Value"])
    whole: bool = True

    def extend(self, more: "Iterable[Value]") -> None:
        """Adds items, up to a number."""
        self.values.extend(more)
        if len(self.values) > MOST_ITEMS:
            del self.values[MOST_ITEMS:]
            self.whole = False


@dataclass(frozen=True, slots=True)
class Claim:
    """A truth value: all checks hold, or, if denied, not all.

    Attributes:
        checks: about the response.
        whole: whether nothing else is asked for.
        content: it asks what a text of the response says, as an error's name.
        unset: the variable that it asks to be empty, if it asks that alone.
    """

    checks: tuple[Check, ...] = ()
    denied: bool = False
    whole: bool = True
    content: bool = False
    unset: str = ""


@dataclass(frozen=True, eq=False, slots=True)
class Expectation:
    """`pm.expect(subject).to.not.be...` with the words so far that change its meaning, and the word to be called."""

    subject: "Value"
    words: frozenset[str] = frozenset()
    called: str = ""

    def with_word(self, word: str) -> "Expectation":
        """The same with one more word."""
        return Expectation(self.subject, self.words | {word})


@dataclass(frozen=True, eq=False, slots=True)
class Validator:
    """A compiled JSON schema."""

    schema: "Value"


@dataclass(frozen=True, eq=False, slots=True)
class Option:
    """One of several values and when it is that one; a later option has precedence."""

    value: "Value"
    conditions: "tuple[Condition, ...]" = ()


@dataclass(frozen=True, eq=False, slots=True)
class Either:
    """One of several values."""

    options: tuple[Option, ...]


Value: TypeAlias = (
    Unknown
    | Undefined
    | Plain
    | Stored
    | Found
    | Piece
    | Pieces
    | FromEnd
    | Size
    | Position
    | TypeName
    | Index
    | Host
    | Made
    | Function
    | Members
    | Items
    | Claim
    | Expectation
    | Validator
    | Either
)


def approximate(found: Found, how: str) -> Found:
    """The place, known to be only near to what the script means."""
    return found if found.how else replace(found, how=how)


def cause_of(value: Value) -> str:
    """What a value is made of, for the reader."""
    match value:
        case Unknown(cause=cause):
            return cause
        case Found(how=how) if how:
            return how
        case Found() | Position() | TypeName() | Claim():
            return "a computation with the response"
        case Piece() | Pieces():
            return "a part of a text or header"
        case Plain(value=None) | Undefined():
            return "nothing"
        case Size():
            return "the length of a part of the response"
        case Index():
            return "a loop"
        case Stored():
            return "other variables"
        case Members() | Items():
            return "data that the script builds"
        case Host(name=name) if "." not in name:
            return "a name that the script does not define"
        case _:
            return "a computation"


def is_empty(value: Value) -> bool:
    """Whether JavaScript takes it for false, or it is an object or array without content: a fallback for nothing."""
    match value:
        case Undefined():
            return True
        case Plain(value=plain):
            return not plain
        case Members(values=values, whole=True):
            return not values
        case Items(values=values, whole=True):
            return not values
        case _:
            return False


















