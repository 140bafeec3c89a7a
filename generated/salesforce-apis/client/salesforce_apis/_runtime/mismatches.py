# Part of pmgen's runtime, copied into every generated client; edit it in pmgen.
"""Where an answer is not of its declared type."""

import types
from typing import (
    TYPE_CHECKING,
    Any,
    Final,
    Literal,
    NamedTuple,
    Union,
    get_args,
    get_origin,
)

from .decode import LISTS, MAPPINGS, bare, is_model
from .values import is_list, is_mapping

if TYPE_CHECKING:
    from .models import Model

_NONE_TYPE: Final = type(None)


class Mismatch(NamedTuple):
    """A place where data is not what its type says.

    Attributes:
        path: where, as in `items[0].name`; "" is the whole.
        expected: the type.
        found: the type of what is there, or "nothing".
    """

    path: str
    expected: str
    found: str

    def __str__(self) -> str:
        return (
            f"{self.path or 'the body'}: expected {self.expected}, found {self.found}"
        )


def find_mismatches(annotation: Any, value: Any, path: str = "") -> list[Mismatch]:
    """Where the decoded value is not of the type."""
    annotation = bare(annotation)
    if is_model(annotation):
        if isinstance(value, annotation):
            return _model_mismatches(value, path)
        return [Mismatch(path, annotation.__name__, _found(value))]
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin in (Union, types.UnionType):
        return _union_mismatches(annotation, arguments, value, path)
    if origin is Literal:
        return (
            []
            if value in arguments
            else [Mismatch(path, _shown(annotation), repr(value)[:40])]
        )
    if origin in LISTS and is_list(value):
        item_type = arguments[0] if arguments else Any
        return [
            wrong
            for index, item in enumerate(value)
            for wrong in find_mismatches(item_type, item, f"{path}[{index}]")
        ]
    if origin in MAPPINGS and is_mapping(value):
        value_type = arguments[1] if len(arguments) == 2 else Any
        return [
            wrong
            for key, item in value.items()
            for wrong in find_mismatches(value_type, item, _member(path, key))
        ]
    expected = origin or annotation
    return (
        []
        if _is_of(expected, value)
        else [Mismatch(path, _shown(annotation), _found(value))]
    )


def _model_mismatches(value: "Model", path: str) -> list[Mismatch]:
    found: list[Mismatch] = []
    for wire, planned in type(value).decoding_plan().fields.items():
        place = _member(path, wire)
        if planned.name in value.model_fields_set:
            found += find_mismatches(
                planned.annotation, getattr(value, planned.name), place
            )
        elif planned.required:
            found.append(Mismatch(place, _shown(planned.annotation), "nothing"))
    return found


def _union_mismatches(
    annotation: Any, options: tuple[Any, ...], value: Any, path: str
) -> list[Mismatch]:
    """None if the value is of one of the types; else what is wrong within the one whose kind it is."""
    tried = [find_mismatches(option, value, path) for option in options]
    if any(not wrong for wrong in tried):
        return []
    inside = [
        wrong for wrong in tried if any(mismatch.path != path for mismatch in wrong)
    ]
    return (
        min(inside, key=len)
        if inside
        else [Mismatch(path, _shown(annotation), _found(value))]
    )


def _is_of(expected: Any, value: Any) -> bool:
    if expected is Any or not isinstance(expected, type):
        return expected is not None or value is None
    if expected is float:
        return isinstance(value, (int, float)) and not isinstance(value, bool)
    if expected is int:
        return isinstance(value, int) and not isinstance(value, bool)
    return isinstance(value, expected)


def _member(path: str, key: object) -> str:
    return f"{path}.{key}" if path else str(key)


def _shown(annotation: Any) -> str:
    if annotation is _NONE_TYPE or annotation is None:
        return "null"
    if isinstance(annotation, type) and get_origin(annotation) is None:
        return annotation.__name__
    options = get_args(annotation)
    if get_origin(annotation) in (Union, types.UnionType):
        return " | ".join(_shown(option) for option in options)
    return str(annotation).replace("typing.", "")


def _found(value: Any) -> str:
    return "null" if value is None else type(value).__name__
