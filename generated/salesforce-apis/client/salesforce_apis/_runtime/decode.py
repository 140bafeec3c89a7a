# Part of pmgen's runtime, copied into every generated client; edit it in pmgen.
"""Answers as typed objects. Types rest on examples, so decoding never fails on data.

Every value is taken as it came: a model is made of an object whatever its members are, an unknown member is kept, a
value of another type than expected stays what it is. `mismatches` tells where data and types differ.
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

from .values import is_list, is_object

if TYPE_CHECKING:
    from .models import Model

Converter: TypeAlias = Callable[[Any], Any]

_NONE_TYPE: Final = type(None)
LISTS: Final[frozenset[Any]] = frozenset({list, Sequence, Iterable})
MAPPINGS: Final[frozenset[Any]] = frozenset({dict, Mapping})


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
    annotation = bare(annotation)
    if is_model(annotation):
        return lambda data: build(annotation, data) if is_object(data) else data
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin in LISTS and arguments:
        return _list_converter(converter(arguments[0]))
    if origin in MAPPINGS and len(arguments) == 2:
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


def annotations_of(model: type) -> dict[str, Any]:
    """The annotations of the model's own class body, names resolved in its module."""
    from inspect import get_annotations

    own = get_annotations(model)
    holder = type(
        model.__name__, (), {"__annotations__": own, "__module__": model.__module__}
    )
    return typing.get_type_hints(holder, include_extras=True)


def bare(annotation: Any) -> Any:
    """The type inside `Annotated[...]` and `type` aliases."""
    while True:
        if get_origin(annotation) is Annotated:
            annotation = get_args(annotation)[0]
        elif hasattr(annotation, "__value__"):
            annotation = annotation.__value__
        else:
            return annotation


def is_model(annotation: Any) -> bool:
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
    models = tuple(found for option in options if is_model(found := bare(option)))
    objects = models or tuple(
        option for option in options if get_origin(bare(option)) in MAPPINGS
    )
    lists = tuple(option for option in options if get_origin(bare(option)) in LISTS)
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
    option = bare(option)
    return (
        isinstance(option, type) and not is_model(option) and get_origin(option) is None
    )


def _best_fit(models: "Sequence[type[Model]]", data: Mapping[str, Any]) -> int:
    """The likeliest model: no literal contradicted, nothing required missing, most members known."""

    def score(index: int) -> tuple[int, int, int, int]:
        plan = models[index].decoding_plan()
        contradicted = missing = matched = 0
        for wire, planned in plan.fields.items():
            if wire not in data:
                missing += planned.required
            elif get_origin(bare(planned.annotation)) is Literal and data[
                wire
            ] not in get_args(bare(planned.annotation)):
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
