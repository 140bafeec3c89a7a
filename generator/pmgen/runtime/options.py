# Part of pmgen's runtime, copied into every generated client; edit it in pmgen.
"""Options of a single call."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from .auth.kinds import Auth
from .operation import NOT_GIVEN, NotGiven, Omit

if TYPE_CHECKING:
    import httpx2

TimeoutTypes: TypeAlias = "float | httpx2.Timeout | None"


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestOptions:
    """What one call does differently.

    Attributes:
        timeout: in seconds, or an httpx2.Timeout; None waits for ever.
        max_retries: how often the request is repeated at most.
        headers: set in the place of others of their name; `OMIT` leaves one out.
        query: likewise for query parameters; None is a flag without `=`, a list repeats the parameter.
        variables: values for this call; like the client's own they may hold further variables.
        auth: in the place of the collection's.
        idempotency_key: sent as Idempotency-Key; the request may then be repeated whatever its method.
        follow_redirects: whether redirects are followed.
        strict: whether an answer that is not of the expected type raises ResponseValidationError.
    """

    timeout: "TimeoutTypes | NotGiven" = NOT_GIVEN
    max_retries: int | NotGiven = NOT_GIVEN
    headers: Mapping[str, str | Omit] = field(default_factory=dict[str, "str | Omit"])
    query: Mapping[str, object] = field(default_factory=dict[str, object])
    variables: Mapping[str, object] = field(default_factory=dict[str, object])
    auth: Auth | None = None
    idempotency_key: str | None = None
    follow_redirects: bool | None = None
    strict: bool | None = None
