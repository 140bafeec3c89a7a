"""What the configuration says of requests by path: when they are repeated, and what their bodies hold."""

import math
from collections.abc import Mapping
from copy import deepcopy
from typing import Annotated, Any, Final, Literal, Self, TypeAlias, cast

from pydantic import AfterValidator, BaseModel, ConfigDict, Discriminator, Field, JsonValue, Tag, model_validator

from pmgen.model import json_value
from pmgen.model.rules import Retry
from pmgen.model.text import Text

# How pydantic names the two kinds of values in an error's path.
RETRY_TAGS: Final = ("[retry]", "[never]")
Status: TypeAlias = Annotated[int, Field(ge=100, le=599)]


class RetryTable(BaseModel):
    """When a request is repeated, where that differs from what holds for all."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, defer_build=True)

    safe: bool | None = Field(
        None,
        description="Whether sending it twice does no harm. Default: GET, HEAD, PUT, DELETE and OPTIONS are repeated.",
    )
    max: int | None = Field(None, ge=0, le=100, description="How often it is repeated at most.")
    statuses: list[Status] = Field(
        [], description="Statuses after which it is worth a repetition, besides 408, 429, 500, 502, 503 and 504."
    )
    wait: float | None = Field(
        None, ge=0, le=3600, description="Seconds before the first repetition; each further wait is twice as long."
    )

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if not self.model_fields_set:
            raise ValueError("it says nothing; give `safe`, `max`, `statuses` or `wait`, or false for never")
        return self


def _kind(value: Any) -> str:
    return RETRY_TAGS[isinstance(value, bool)]


RetrySetting: TypeAlias = Annotated[
    Annotated[RetryTable, Tag(RETRY_TAGS[0])] | Annotated[Literal[False], Tag(RETRY_TAGS[1])], Discriminator(_kind)
]


def as_retry(setting: RetryTable | Literal[False]) -> Retry:
    """The same for the model."""
    if not setting:
        return Retry(max=0)
    return Retry(setting.safe, setting.max, tuple(dict.fromkeys(setting.statuses)), setting.wait)


def _has_json(members: dict[str, JsonValue]) -> dict[str, JsonValue]:
    """Raises ValueError for what JSON cannot say, and for a path that leads through a text or number."""
    as_members(members)
    return members


BodyMembers: TypeAlias = Annotated[dict[str, JsonValue], AfterValidator(_has_json)]


def as_members(members: Mapping[str, JsonValue]) -> json_value.JsonObject:
    """Members by their paths (`"amount.currency"`) as the object that they are together."""
    whole: dict[str, JsonValue] = {}
    for path, value in members.items():
        *around, last = path.split(".")
        place = whole
        for step in around:
            inner = place.setdefault(step, {})
            if not isinstance(inner, dict):
                raise ValueError(f"{path!r} leads through {step!r}, which is no object")
            place = inner
        place[last] = deepcopy(value)
    return cast("json_value.JsonObject", _as_json(whole))


def _as_json(value: JsonValue) -> json_value.JsonValue:
    match value:
        case None:
            return json_value.JsonNull()
        case bool():
            return json_value.JsonBool(value)
        case int() | float():
            return json_value.JsonNumber(_number(value))
        case str():
            return json_value.JsonString(Text(value))
        case list():
            return json_value.JsonList(tuple(_as_json(item) for item in value))
        case dict():
            return json_value.JsonObject(tuple((Text(key), _as_json(item)) for key, item in value.items()))


def _number(value: float) -> str:
    if not math.isfinite(value):
        raise ValueError("JSON has no such number")
    return repr(value)
