"""What test scripts tell of a response: what they keep of it, and what they expect of it."""

from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from pmgen.model.json_value import JsonValue


@dataclass(frozen=True, slots=True)
class Capture:
    """What a script stores from the response: `pm.environment.set(variable, <json path>)`.

    Attributes:
        variable: the name it sets.
        path: keys and indexes into the JSON response, from the end if negative; empty is the whole body.
        source: "json", "header" (path is the header's name) or "text".
        split: which piece of the text there is taken: a separator and the piece's index, one after the other.
        condition: the script's own condition as text, "" if always.
        status: the status code that the condition asks for, if it is that plain.
        scope: "environment", "collection", "globals" or "local".
        origin: where the script says so, for the reader: `test script of "Users", line 12`.
    """

    variable: str
    path: tuple[str | int, ...] = ()
    source: str = "json"
    condition: str = ""
    status: int | None = None
    scope: str = "environment"
    split: tuple[tuple[str, int], ...] = ()
    origin: str = field(default="", compare=False)


CheckKind: TypeAlias = Literal["status", "exists", "type", "equals", "schema", "read"]


@dataclass(frozen=True, slots=True)
class Check:
    """What a test script expects of a JSON response, or only reads of it: evidence for types and docs.

    Attributes:
        kind: "status": one of `statuses`; "exists": there is something at `path`; "type": what is there is a `type`;
            "equals": it is `value`; "schema": it fits the JSON schema `value`; "read": the script reads it.
        path: keys and indexes into the JSON response; an index stands for any item where the script looks at each.
        status: the status code for which it is expected, None if the script does not say.
        type: "string", "number", "integer", "boolean", "array", "object" or "null".
        value: plain data.
        statuses: status codes, any of which is expected.
        origin: where the script says so, for the reader: `test script of "Users", line 12`.
    """

    kind: CheckKind
    path: tuple[str | int, ...] = ()
    status: int | None = None
    type: str = ""
    value: JsonValue | None = None
    statuses: tuple[int, ...] = ()
    origin: str = field(default="", compare=False)
