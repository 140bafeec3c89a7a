# Part of pmgen's runtime, copied into every generated client; edit it in pmgen.
"""The base of a client's models.

A field whose Python name differs from its name on the wire says so by `wire`; its keyword stays the Python name:

    class Job(Model):
        id: str
        owner_id: str = wire("ownerId")
        api_version: float | None = wire("apiVersion", default=None)

What the client receives is never validated, see `decode`; what a user constructs is.
"""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from pydantic import BaseModel, ConfigDict, Field
from pydantic.fields import FieldInfo

from .decode import FieldPlan, ModelPlan, annotations_of, build, converter
from .json_text import dump_json
from .mismatches import Mismatch, find_mismatches
from .values import is_list, is_object

__all__ = ["Mismatch", "Model", "wire"]


def wire(name: str, **default: Any) -> Any:
    """A field that is called `name` in JSON; `default=` as in pydantic's `Field`, without it the field is required."""
    return Field(**default, validation_alias=name, serialization_alias=name)


class Model(BaseModel):
    """An object of the API. Members that it does not declare are kept, in `model_extra`, and sent back.

    `model_fields_set` tells absent members from those that are null.
    """

    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        validate_by_alias=True,
        defer_build=True,
        protected_namespaces=(),
        arbitrary_types_allowed=True,
    )

    _decoding_plan: ClassVar[ModelPlan | None] = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Makes an object of what the API sent, whatever it is."""
        made = build(cls, data)
        assert isinstance(made, cls)
        return made

    def to_dict(self) -> dict[str, Any]:
        """The object as JSON values under their names on the wire; absent members stay absent. Nothing is lost."""
        known = self.model_fields_set
        values = {
            wire: _plain(getattr(self, planned.name))
            for wire, planned in self.decoding_plan().fields.items()
            if planned.name in known
        }
        for key, value in (self.model_extra or {}).items():
            values[key] = _plain(value)
        return values

    def to_json(self) -> str:
        """The object as JSON text."""
        return dump_json(self.to_dict())

    def mismatches(self) -> Sequence[Mismatch]:
        """Where the data is not of the declared types."""
        return find_mismatches(type(self), self)

    @classmethod
    def decoding_plan(cls) -> ModelPlan:
        """How the model is decoded; made once a class."""
        plan = cls.__dict__.get("_decoding_plan")
        if plan is None:
            plan = _plan(cls)
            cls._decoding_plan = plan
        return plan

    @classmethod
    def assembled(
        cls, values: dict[str, Any], known: set[str], extra: dict[str, Any]
    ) -> Self:
        """An instance made of its parts, without validation."""
        made = cls.__new__(cls)
        object.__setattr__(made, "__dict__", values)
        object.__setattr__(made, "__pydantic_fields_set__", known)
        object.__setattr__(made, "__pydantic_extra__", extra)
        object.__setattr__(made, "__pydantic_private__", None)
        return made


def _plan(model: type[Model]) -> ModelPlan:
    types = _types_of(model)
    fields: dict[str, FieldPlan] = {}
    defaults: dict[str, Any] = {}
    factories: dict[str, Any] = {}
    for name, info in model.model_fields.items():
        annotation = types.get(name, info.annotation)
        fields[_wire_name(name, info)] = FieldPlan(
            name, annotation, converter(annotation), info.is_required()
        )
        if info.default_factory is not None:
            factories[name] = info.default_factory
        else:
            defaults[name] = None if info.is_required() else info.default
    return ModelPlan(fields, defaults, factories)


def _types_of(model: type[Model]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for base in reversed(model.__mro__):
        if issubclass(base, Model) and base is not Model:
            found.update(annotations_of(base))
    return found


def _wire_name(name: str, info: FieldInfo) -> str:
    for alias in (info.serialization_alias, info.validation_alias, info.alias):
        if isinstance(alias, str):
            return alias
    return name


def _plain(value: Any) -> Any:
    if isinstance(value, Model):
        return value.to_dict()
    if is_list(value):
        return [_plain(item) for item in value]
    if is_object(value):
        return {key: _plain(item) for key, item in value.items()}
    return value
