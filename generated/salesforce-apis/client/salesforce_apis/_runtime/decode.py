# Part of pmgen's runtime, copied into every generated client; edit it in pmgen.
"""Answers as typed objects. Types rest on examples, so decoding never fails on data.

Every value is taken as it came: a model is made of an object whatever its members are, an unknown member is kept, a
value of another type than expected stays what it is. `find_mismatches` tells where data and types differ.
"""

import types
import typing
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    Final,
    Literal,
    NamedTuple,
    TypeAlias,
    Union,
    get_args,
    get_origin,
)

from .values import is_list, is_mapping, is_object

if TYPE_CHECKING:
    from .models import Model

Converter: TypeAlias = Callable[[Any], Any]

_NONE_TYPE: Final = type(None)
_LISTS: Final[frozenset[Any]] = frozenset({list, Sequence, Iterable})
_MAPPINGS: Final[frozenset[Any]] = frozenset({dict, Mapping})


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


class FieldPlan(NamedTuple):
    """A field of a model: its Python name, its type, and how a value of it is decoded (None: taken as it is)."""

    name: str
    annotation: Any
    convert: Converter | None
    required: bool


class ModelPlan(NamedTuple):
    """How a model is decoded: its fields by their names on the wire, and what absent ones are."""

    fields: Mapping[str, FieldPlan]
    defaults: Mapping[str, Any]
    factories: Mapping[str, Callable[[], Any]]


def decode(annotation: Any, data: Any) -> Any:
    """The data as an object of the annotated type, as far as it goes."""
    convert = converter(annotation)
    try:
        return data if convert is None else convert(data)
    except RecursionError:
        return data


def converter(annotation: Any) -> Converter | None:
    """How values of the type are decoded; None where they are taken as they are."""
    annotation = _bare(annotation)
    if _is_model(annotation):
        return lambda data: build(annotation, data) if is_object(data) else data
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin in _LISTS and arguments:
        return _list_converter(converter(arguments[0]))
    if origin in _MAPPINGS and len(arguments) == 2:
        return _mapping_converter(converter(arguments[1]))
    if origin in (Union, types.UnionType):
        return _union_converter(arguments)
    return _native_converter(annotation)


def build(model: "type[Model]", data: Mapping[str, Any]) -> "Model":
    """An instance of the model, made of the data without validation; what it does not know is kept as extra."""
    plan = model.decoding_plan()
    values = dict(plan.defaults)
    for name, factory in plan.factories.items():
        values[name] = factory()
    extra: dict[str, Any] = {}
    known: set[str] = set()
    fields = plan.fields
    for key, item in data.items():
        planned = fields.get(key)
        if planned is None:
            extra[key] = item
        else:
            values[planned.name] = (
                item if planned.convert is None else planned.convert(item)
            )
            known.add(planned.name)
    return model.assembled(values, known, extra)


def find_mismatches(annotation: Any, value: Any, path: str = "") -> list[Mismatch]:
    """Where the decoded value is not of the type."""
    annotation = _bare(annotation)
    if _is_model(annotation):
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
    if origin in _LISTS and is_list(value):
        item_type = arguments[0] if arguments else Any
        return [
            wrong
            for index, item in enumerate(value)
            for wrong in find_mismatches(item_type, item, f"{path}[{index}]")
        ]
    if origin in _MAPPINGS and is_mapping(value):
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


def annotations_of(model: type) -> dict[str, Any]:
    """The annotations of the model's own class body, names resolved in its module."""
    from inspect import get_annotations

    own = get_annotations(model)
    holder = type(
        model.__name__, (), {"__annotations__": own, "__module__": model.__module__}
    )
    return typing.get_type_hints(holder, include_extras=True)


def _bare(annotation: Any) -> Any:
    """The type inside `Annotated[...]` and `type` aliases."""
    while True:
        if get_origin(annotation) is Annotated:
            annotation = get_args(annotation)[0]
        elif hasattr(annotation, "__value__"):
            annotation = annotation.__value__
        else:
            return annotation


def _is_model(annotation: Any) -> bool:
    return isinstance(annotation, type) and hasattr(annotation, "decoding_plan")


def _list_converter(item: Converter | None) -> Converter | None:
    if item is None:
        return None
    return lambda data: [item(value) for value in data] if is_list(data) else data


def _mapping_converter(item: Converter | None) -> Converter | None:
    if item is None:
        return None
    return lambda data: (
        {key: item(value) for key, value in data.items()} if is_object(data) else data
    )


def _union_converter(options: tuple[Any, ...]) -> Converter | None:
    """Objects go to the model that fits best, lists to the list, other values to the only type that reads them."""
    models = tuple(bare for option in options if _is_model(bare := _bare(option)))
    objects = models or tuple(
        option for option in options if get_origin(_bare(option)) in _MAPPINGS
    )
    lists = tuple(option for option in options if get_origin(_bare(option)) in _LISTS)
    rest = tuple(
        made
        for option in options
        if _is_plain(option) and (made := converter(option)) is not None
    )
    object_converters = [converter(option) for option in objects]
    list_converter = converter(lists[0]) if lists else None
    if not any(object_converters) and list_converter is None and not rest:
        return None

    def convert(data: Any) -> Any:
        if is_object(data) and objects:
            chosen = object_converters[
                _best_fit(models, data) if len(models) > 1 else 0
            ]
        else:
            chosen = (
                list_converter
                if is_list(data)
                else rest[0] if len(rest) == 1 and str not in options else None
            )
        return data if chosen is None else chosen(data)

    return convert


def _is_plain(option: Any) -> bool:
    option = _bare(option)
    return (
        isinstance(option, type)
        and not _is_model(option)
        and get_origin(option) is None
    )


def _best_fit(models: "Sequence[type[Model]]", data: Mapping[str, Any]) -> int:
    """The likeliest model: no literal contradicted, nothing required missing, most members known."""

    def score(index: int) -> tuple[int, int, int, int]:
        plan = models[index].decoding_plan()
        contradicted = missing = matched = 0
        for wire, planned in plan.fields.items():
            if wire not in data:
                missing += planned.required
            elif get_origin(_bare(planned.annotation)) is Literal and data[
                wire
            ] not in get_args(_bare(planned.annotation)):
                contradicted += 1
            else:
                matched += 1
        return -contradicted, -missing, matched, -index

    return max(range(len(models)), key=score)


def _native_converter(annotation: Any) -> Converter | None:
    """For the types that JSON writes as text; a text that cannot be read stays as it is."""
    if not isinstance(annotation, type) or annotation in (
        str,
        int,
        float,
        bool,
        _NONE_TYPE,
        list,
        dict,
        object,
    ):
        return None
    import datetime
    from decimal import Decimal
    from uuid import UUID

    readers: dict[type, Converter] = {
        datetime.datetime: datetime.datetime.fromisoformat,
        datetime.date: datetime.date.fromisoformat,
        datetime.time: datetime.time.fromisoformat,
        UUID: UUID,
    }
    read = readers.get(annotation)
    if annotation is Decimal:
        return lambda data: Decimal(str(data)) if type(data) in (int, float) else data
    return None if read is None else lambda data: _read_or_keep(read, data)


def _read_or_keep(read: Converter, data: Any) -> Any:
    if not isinstance(data, str):
        return data
    try:
        return read(data)
    except ValueError:
        return data


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
