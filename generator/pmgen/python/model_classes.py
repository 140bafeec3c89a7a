"""A module of models and its printed classes: each record, and a `TypedDict` twin for those that are sent."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from itertools import chain, count
from keyword import iskeyword
from typing import Final

from pmgen.build.names import identifier
from pmgen.model.types import Field, OneOf, Record, Str, Type
from pmgen.python.annotate import Needed, annotation, optional
from pmgen.python.docstrings import docstring
from pmgen.python.layout import WIDTH, annotated, call, class_head, lay, mapping, width
from pmgen.python.literals import string

# Attributes that every model has, and types that annotations of a class body use (a test compares with the runtime).
FIELD_NAMES: Final = frozenset(
    {
        *("assembled", "construct", "copy", "decoding_plan", "dict", "from_dict", "from_orm", "json", "mismatches"),
        *("model_computed_fields", "model_config", "model_construct", "model_copy", "model_dump", "model_dump_json"),
        *("model_extra", "model_fields", "model_fields_set", "model_json_schema", "model_parametrized_name"),
        *("model_post_init", "model_rebuild", "model_validate", "model_validate_json", "model_validate_strings"),
        *("parse_file", "parse_obj", "parse_raw", "schema", "schema_json", "to_dict", "to_json", "update_forward_refs"),
        *("validate", "str", "int", "float", "bool", "list", "wire", "datetime", "date"),
    }
)
_CLASS_SCOPE: Final = frozenset(
    {"str", "int", "float", "bool", "list", "dict", "Any", "Literal", "datetime", "date", "UUID"}
)

Home = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Class:
    """A printed class of a module of models."""

    head: str
    doc: str
    fields: tuple[str, ...]
    twin: str = ""


@dataclass(slots=True)
class Module:
    """A module of models.

    Attributes:
        classes: in the order of first mention.
        aliases: printed names of types that are no class.
        needed: what annotations need.
        moved: classes that were here and are found further out now, still offered here: name and home.
        uses_wire: whether a field has another name in JSON.
        has_twins: whether there is a `TypedDict`.
    """

    classes: list[Class] = field(default_factory=list[Class])
    aliases: list[str] = field(default_factory=list[str])
    needed: Needed = field(default_factory=Needed)
    moved: list[tuple[str, Home]] = field(default_factory=list[tuple[str, Home]])
    uses_wire: bool = False
    has_twins: bool = False


def printed_class(record: Record, doc: str, sent: bool, module: Module) -> Class:
    names = _field_names(record.fields)
    fields = tuple(_field(name, member, module) for name, member in names)
    twin = _twin(record, module) if sent else ""
    return Class(class_head(record.name, "Model"), docstring(doc, 4), fields, twin)


def _field_names(fields: tuple[Field, ...]) -> Iterator[tuple[str, Field]]:
    """The fields with their Python names: of `iban`, `IBAN` and `Iban` the first has it, the others are as written."""
    plain = {member.wire: identifier(member.wire, fallback="field", reserved=FIELD_NAMES) for member in fields}
    taken = {name for wire, name in plain.items() if wire == name}
    for member in fields:
        name = plain[member.wire]
        if name != member.wire:
            name = _free(name, member.wire, taken)
            taken.add(name)
        yield name, member


def _free(name: str, wire: str, taken: Collection[str]) -> str:
    """The name; if another field has it, what is written in JSON; if that will not do, the name with a number."""
    written = [wire] if _is_attribute(wire) and not wire.startswith("_") and wire not in FIELD_NAMES else []
    numbered = (f"{name}_{number}" for number in count(2))
    return next(one for one in chain((name, *written), numbered) if one not in taken)


def _field(name: str, member: Field, module: Module) -> str:
    kind = annotation(member.type, module.needed)
    text = kind if member.required else optional(kind)
    value = None if member.required else "None"
    if name != member.wire:
        module.uses_wire = True
        keywords = [] if member.required else [("default", "None")]
        line = annotated(name, text, call("wire", [string(member.wire)], keywords), 4)
    else:
        line = annotated(name, text, value, 4)
    form = _format(member.type)
    if form and "\n" not in line and width(line) + len(form) + 4 <= WIDTH:
        line = f"{line}  # {form}"
    return f"{line}\n{docstring(member.description, 4)}" if member.description.strip() else line


def _format(kind: Type) -> str:
    """The format of a text field, for a comment."""
    for option in kind.options if isinstance(kind, OneOf) else (kind,):
        if isinstance(option, Str) and option.format and not option.native:
            return option.format if option.format.replace("-", "").isalnum() else ""
    return ""


def _twin(record: Record, module: Module) -> str:
    """The record as a `TypedDict`: class syntax where all keys can be attributes."""
    module.has_twins = True
    name = f"{record.name}Dict"
    members = [(member.wire, annotation(member.type, module.needed, as_dict=True)) for member in record.fields]
    if all(_is_attribute(wire) for wire, _ in members):
        lines = [annotated(wire, text, None, 4) for wire, text in members]
        doc = docstring(f"`{record.name}` as a dict.", 4)
        head = class_head(name, "TypedDict, total=False")
        return f"{head}\n{doc}\n\n" + "\n".join(lines)
    table = mapping([(string(wire), string(text)) for wire, text in members])
    made = call("TypedDict", [string(name), table], [("total", "False")])
    return f"{name} = {lay(made, 0, width(name) + 3)}"


def _is_attribute(wire: str) -> bool:
    return (
        wire.isidentifier()
        and wire.isascii()
        and not iskeyword(wire)
        and wire not in _CLASS_SCOPE
        and not wire.startswith("__")
    )
