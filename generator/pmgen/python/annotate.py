"""Types of the model as Python annotations."""

from dataclasses import dataclass, field
from typing import Final

from pmgen.model.types import (
    Anything,
    Bool,
    Float,
    Int,
    ListOf,
    MapOf,
    Null,
    OneOf,
    Record,
    Reference,
    Str,
    Type,
)
from pmgen.python.literals import string

# More values than this are listed nowhere: the annotation is plain text then.
_MOST_VALUES: Final = 24
_NATIVE: Final = {"date-time": "datetime", "date": "date", "uuid": "UUID"}


@dataclass(slots=True)
class Needed:
    """What an annotation needs to be imported.

    Attributes:
        names: names of `typing`, `datetime` and `uuid`.
        records: classes of modules of models: name and home.
    """

    names: set[str] = field(default_factory=set[str])
    records: dict[tuple[str, tuple[str, ...]], None] = field(default_factory=dict[tuple[str, tuple[str, ...]], None])


def annotation(kind: Type, needed: Needed, *, as_dict: bool = False) -> str:
    """The annotation of a type.

    Args:
        kind: the type.
        needed: takes what has to be imported.
        as_dict: whether records are meant as their dicts (`UserDict`) and not as their models.
    """
    text = _annotation(kind, needed, as_dict)
    # A value that was null whenever it was seen may be anything.
    return text if text != "None" else _any(needed)


def _annotation(kind: Type, needed: Needed, as_dict: bool) -> str:
    match kind:
        case Null():
            return "None"
        case Bool():
            return "bool"
        case Int():
            return "int"
        case Float():
            return "float"
        case Str():
            return _text(kind, needed)
        case Anything():
            return _any(needed)
        case ListOf(item=item):
            return f"list[{annotation(item, needed, as_dict=as_dict)}]"
        case MapOf(value=value):
            return f"dict[str, {annotation(value, needed, as_dict=as_dict)}]"
        case Record(name=name, home=home) | Reference(name=name, home=home):
            text = name + "Dict" * as_dict
            needed.records.setdefault((text, home))
            return text
        case OneOf(options=options):
            return _union([_annotation(option, needed, as_dict) for option in options], needed)


def _union(options: list[str], needed: Needed) -> str:
    """The options, each once, None last."""
    if "Any" in options:
        return _any(needed)
    distinct = [option for option in dict.fromkeys(options) if option != "None"]
    return " | ".join((*distinct, *(("None",) if "None" in options else ())))


def _text(kind: Str, needed: Needed) -> str:
    native = _NATIVE.get(kind.format) if kind.native else None
    if native is not None:
        needed.names.add(native)
        return native
    if not kind.values or len(kind.values) > _MOST_VALUES:
        return "str"
    needed.names.add("Literal")
    return f"Literal[{', '.join(string(value) for value in kind.values)}] | str"


def _any(needed: Needed) -> str:
    needed.names.add("Any")
    return "Any"


def optional(text: str) -> str:
    """The annotation, None allowed."""
    return text if text in {"Any", "None"} or text.endswith("| None") else f"{text} | None"
