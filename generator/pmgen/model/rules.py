"""What the user says of requests: when they are repeated, what their bodies hold, which are one method."""

from dataclasses import dataclass, field

from pmgen.model.json_value import JsonObject


@dataclass(frozen=True, slots=True)
class Retry:
    """When a request is repeated, where that differs from what holds for all.

    Attributes:
        safe: whether sending it twice does no harm; None: as its method says.
        max: how often it is repeated at most; None: as often as the client says.
        statuses: statuses that pass, besides those that always do.
        wait: seconds before the first repetition; None: as usual.
    """

    safe: bool | None = None
    max: int | None = None
    statuses: tuple[int, ...] = ()
    wait: float | None = None


@dataclass(frozen=True, slots=True)
class RetryRule:
    """When requests are repeated.

    Attributes:
        request: the title or id of a request; `*` stands for any text.
        retry: how.
        origin: the file that says so.
    """

    request: str
    retry: Retry
    origin: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class BodyRule:
    """What the bodies of requests hold unless they say so themselves.

    Attributes:
        request: the title or id of a request; `*` stands for any text.
        members: what is added.
        origin: the file that says so.
    """

    request: str
    members: JsonObject
    origin: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class GroupRule:
    """Requests that are one method of the client.

    Attributes:
        name: the method's.
        requests: titles or ids; `*` stands for any text. The first request gives place and description.
        origin: the file that says so.
    """

    name: str
    requests: tuple[str, ...]
    origin: str = field(default="", compare=False)
